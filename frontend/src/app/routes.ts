import type { ComponentType } from 'react';
import type { Audience } from '../gql/graphql';
import { PATHS, type RouteName } from '../lib/paths';

export interface ScreenProps {
  readonly params: Readonly<Record<string, string>>;
}

/** One screen of the application: who may open it, and where its code is. */
export interface Screen {
  readonly audience: 'everyone' | 'signed-in' | readonly Audience[];
  readonly load: () => Promise<{ default: ComponentType<ScreenProps> }>;
}

/**
 * The one list of screens. The router, the sign-in check and the list of pages for axe are all taken from it, and the type
 * makes a path without a screen an error.
 */
export const SCREENS: Readonly<Record<RouteName, Screen>> = {
  start: { audience: 'everyone', load: () => import('./public/StartPage') },
  calculator: { audience: 'everyone', load: () => import('./public/CalculatorPage') },
  norms: { audience: 'everyone', load: () => import('./public/NormsPage') },
  norm: { audience: 'everyone', load: () => import('./public/NormPage') },
  calendars: { audience: 'everyone', load: () => import('./public/CalendarsPage') },
  measures: { audience: 'everyone', load: () => import('./public/MeasuresPage') },
  registry: { audience: 'everyone', load: () => import('./public/RegistryPage') },
  about: { audience: 'everyone', load: () => import('./public/AboutPage') },
  accessibility: { audience: 'everyone', load: () => import('./public/AccessibilityPage') },
  mail: {
    audience: ['CITIZEN', 'EMPLOYER', 'NGO', 'NGO_WORKER', 'SPECIALIST', 'HEAD'],
    load: () => import('./home/MailPage'),
  },
  cabinet: { audience: 'signed-in', load: () => import('./home/CabinetPage') },
  citizenCase: { audience: ['CITIZEN'], load: () => import('./citizen/CasePage') },
  certificate: { audience: ['CITIZEN'], load: () => import('./citizen/CertificatePage') },
  citizenAppeals: { audience: ['CITIZEN'], load: () => import('./citizen/AppealsPage') },
  messages: { audience: ['CITIZEN'], load: () => import('./citizen/MessagesPage') },
  myData: { audience: ['CITIZEN'], load: () => import('./citizen/MyDataPage') },
  accessLog: { audience: ['CITIZEN'], load: () => import('./citizen/AccessLogPage') },
  offers: { audience: ['NGO'], load: () => import('./ngo/OffersPage') },
  companions: { audience: ['NGO'], load: () => import('./ngo/CompanionsPage') },
  assignments: { audience: ['NGO', 'NGO_WORKER'], load: () => import('./ngo/AssignmentsPage') },
  assignment: { audience: ['NGO', 'NGO_WORKER'], load: () => import('./ngo/AssignmentPage') },
  employerNotices: { audience: ['EMPLOYER'], load: () => import('./employer/NoticesPage') },
  employerNotice: { audience: ['EMPLOYER'], load: () => import('./employer/NoticePage') },
  planRequests: { audience: ['EMPLOYER'], load: () => import('./employer/RequestsPage') },
  newPlanRequest: { audience: ['EMPLOYER'], load: () => import('./employer/NewRequestPage') },
  planRequest: { audience: ['EMPLOYER'], load: () => import('./employer/RequestPage') },
  plans: { audience: ['CITIZEN', 'EMPLOYER'], load: () => import('./plans/PlansPage') },
  plan: { audience: ['CITIZEN', 'EMPLOYER'], load: () => import('./plans/PlanPage') },
  organisations: { audience: ['UNASSIGNED', 'EMPLOYER'], load: () => import('./employer/OrganisationsPage') },
  colleagues: { audience: ['EMPLOYER'], load: () => import('./employer/ColleaguesPage') },
  staff: {
    audience: ['SPECIALIST', 'HEAD', 'REGISTRAR', 'METHODOLOGIST', 'AUDITOR'],
    load: () => import('./staff/StaffHomePage'),
  },
  staffCase: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/CasePage') },
  formerCases: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/FormerCasesPage') },
  intake: { audience: ['SPECIALIST'], load: () => import('./staff/IntakePage') },
  orders: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/OrdersPage') },
  members: { audience: ['HEAD'], load: () => import('./staff/MembersPage') },
  exchange: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/ExchangePage') },
  letters: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/LettersPage') },
  notices: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/NoticesPage') },
  myAssignments: { audience: ['SPECIALIST'], load: () => import('./staff/MyAssignmentsPage') },
  myAssignment: { audience: ['SPECIALIST'], load: () => import('./staff/MyAssignmentPage') },
  appeals: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/AppealQueuePage') },
  appeal: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/AppealPage') },
  recordAppeal: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/RecordAppealPage') },
  papers: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/PapersPage') },
  staffRequests: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/RequestsPage') },
  staffRequest: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/RequestPage') },
  staffPlans: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/PlansPage') },
  staffPlan: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/PlanPage') },
  startPlan: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/StartPlanPage') },
  employerEntries: { audience: ['SPECIALIST', 'HEAD'], load: () => import('./staff/EmployerEntriesPage') },
  journal: { audience: ['AUDITOR'], load: () => import('./staff/JournalPage') },
  changeCalendar: { audience: ['METHODOLOGIST'], load: () => import('./staff/ChangeCalendarPage') },
  staffRegistry: { audience: ['SPECIALIST', 'HEAD', 'REGISTRAR'], load: () => import('./staff/EntriesPage') },
  newEntry: { audience: ['REGISTRAR'], load: () => import('./staff/NewEntryPage') },
  registryEntry: { audience: ['SPECIALIST', 'HEAD', 'REGISTRAR'], load: () => import('./staff/EntryPage') },
};

export const ROUTES = (Object.keys(SCREENS) as RouteName[]).map((name) => ({
  name,
  path: PATHS[name],
  ...SCREENS[name],
}));
