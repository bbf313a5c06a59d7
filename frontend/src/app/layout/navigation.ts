import type { Audience } from '../../gql/graphql';
import { href } from '../../lib/paths';
import { say } from '../../messages';

export interface NavItem {
  readonly href: string;
  readonly title: string;
}

const OPEN: readonly NavItem[] = [
  { href: href('calculator'), title: say.nav.calculator },
  { href: href('norms'), title: say.nav.norms },
  { href: href('calendars'), title: say.nav.calendars },
];
const CITIZEN: readonly NavItem[] = [
  { href: href('cabinet'), title: say.nav.myCase },
  { href: href('messages'), title: say.nav.messages },
  { href: href('plans'), title: say.nav.plans },
  { href: href('myData'), title: say.nav.myData },
  { href: href('accessLog'), title: say.nav.accessLog },
];
const QUEUE: readonly NavItem[] = [{ href: href('staff'), title: say.nav.queue }];
const INTAKE: readonly NavItem[] = [{ href: href('intake'), title: say.nav.intake }];
const ORDERS: readonly NavItem[] = [{ href: href('orders'), title: say.nav.orders }];
const MEMBERS: readonly NavItem[] = [{ href: href('members'), title: say.nav.members }];
const EXCHANGE: readonly NavItem[] = [{ href: href('exchange'), title: say.nav.exchange }];
const NOTICES: readonly NavItem[] = [{ href: href('notices'), title: say.nav.notices }];
const APPEALS: readonly NavItem[] = [
  { href: href('appeals'), title: say.nav.appeals },
  { href: href('papers'), title: say.nav.papers },
  { href: href('staffRequests'), title: say.nav.staffRequests },
  { href: href('staffPlans'), title: say.nav.plans },
];
const MAIL: readonly NavItem[] = [{ href: href('mail'), title: say.nav.mail }];
const WORKPLACE: readonly NavItem[] = [{ href: href('staff'), title: say.nav.workplace }];
const JOURNAL: readonly NavItem[] = [{ href: href('journal'), title: say.nav.journal }];
const CALENDAR: readonly NavItem[] = [{ href: href('changeCalendar'), title: say.nav.changeCalendar }];
const REGISTRY: readonly NavItem[] = [{ href: href('staffRegistry'), title: say.nav.registry }];
const MY_WORK: readonly NavItem[] = [{ href: href('myAssignments'), title: say.nav.myWork }];
const NGO: readonly NavItem[] = [
  { href: href('cabinet'), title: say.nav.cabinet },
  { href: href('offers'), title: say.nav.offers },
  { href: href('assignments'), title: say.nav.assignments },
  { href: href('companions'), title: say.nav.companions },
];
const EMPLOYER: readonly NavItem[] = [
  { href: href('cabinet'), title: say.nav.cabinet },
  { href: href('employerNotices'), title: say.nav.notices },
  { href: href('planRequests'), title: say.nav.planRequests },
  { href: href('plans'), title: say.nav.plans },
  { href: href('organisations'), title: say.nav.organisations },
  { href: href('colleagues'), title: say.nav.colleagues },
];
const EMPLOYER_ENTRIES: readonly NavItem[] = [{ href: href('employerEntries'), title: say.nav.employerEntries }];
const WORK: readonly NavItem[] = [{ href: href('assignments'), title: say.nav.myWork }];
const CABINET: readonly NavItem[] = [{ href: href('cabinet'), title: say.nav.cabinet }];

/** What stands in the menu of whom. */
export function navigationFor(audiences: readonly Audience[], signedIn: boolean): readonly NavItem[] {
  const has = (one: Audience) => audiences.includes(one);
  if (!signedIn) return OPEN;
  if (has('CITIZEN')) return [...CITIZEN, ...OPEN.slice(0, 2)];
  if (has('SPECIALIST') || has('HEAD')) {
    const intake = has('SPECIALIST') ? INTAKE : [];
    const work = has('SPECIALIST') ? MY_WORK : [];
    const members = has('HEAD') ? MEMBERS : [];
    return [
      ...QUEUE,
      ...intake,
      ...ORDERS,
      ...APPEALS,
      ...work,
      ...NOTICES,
      ...REGISTRY,
      ...EMPLOYER_ENTRIES,
      ...EXCHANGE,
      ...members,
      ...OPEN,
    ];
  }
  if (has('AUDITOR')) return [...WORKPLACE, ...JOURNAL, ...OPEN];
  if (has('REGISTRAR')) return [...WORKPLACE, ...REGISTRY, ...OPEN];
  if (has('METHODOLOGIST')) return [...WORKPLACE, ...CALENDAR, ...OPEN];
  if (has('NGO')) return [...NGO, ...MAIL, ...OPEN];
  if (has('EMPLOYER')) return [...EMPLOYER, ...MAIL, ...OPEN];
  if (has('NGO_WORKER')) return [...WORK, ...MAIL, ...OPEN];
  return [...CABINET, ...OPEN];
}

export const FOOTER: readonly NavItem[] = [
  { href: href('about'), title: say.nav.about },
  { href: href('registry'), title: say.nav.openRegistry },
  { href: href('measures'), title: say.nav.measures },
  { href: href('calendars'), title: say.nav.calendars },
  { href: href('accessibility'), title: say.nav.accessibility },
];
