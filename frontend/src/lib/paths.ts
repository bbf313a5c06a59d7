/** Every address of the application, in one place: rooms link by name, `app/routes.ts` gives each its screen. */
export const PATHS = {
  start: '/',
  calculator: '/calculator',
  norms: '/norms',
  norm: '/norms/:id',
  calendars: '/calendars',
  measures: '/measures',
  registry: '/registry',
  about: '/about',
  accessibility: '/accessibility',
  mail: '/mail',
  cabinet: '/cabinet',
  citizenCase: '/cabinet/cases/:id',
  certificate: '/cabinet/certificates/:id',
  citizenAppeals: '/cabinet/cases/:id/appeals',
  messages: '/cabinet/messages',
  myData: '/cabinet/data',
  accessLog: '/cabinet/access',
  offers: '/cabinet/offers',
  companions: '/cabinet/companions',
  assignments: '/cabinet/assignments',
  assignment: '/cabinet/assignments/:id',
  employerNotices: '/cabinet/notices',
  employerNotice: '/cabinet/notices/:id',
  planRequests: '/cabinet/requests',
  newPlanRequest: '/cabinet/requests/new',
  planRequest: '/cabinet/requests/:id',
  plans: '/cabinet/plans',
  plan: '/cabinet/plans/:id',
  organisations: '/cabinet/organisations',
  colleagues: '/cabinet/colleagues',
  staff: '/staff',
  staffCase: '/staff/cases/:id',
  formerCases: '/staff/former',
  intake: '/staff/intake',
  orders: '/staff/orders',
  members: '/staff/members',
  exchange: '/staff/exchange',
  letters: '/staff/letters',
  notices: '/staff/notices',
  myAssignments: '/staff/assignments',
  myAssignment: '/staff/assignments/:id',
  staffRequests: '/staff/requests',
  staffRequest: '/staff/requests/:id',
  staffPlans: '/staff/plans',
  staffPlan: '/staff/plans/:id',
  startPlan: '/staff/plans/start/:ground',
  journal: '/staff/journal',
  appeals: '/staff/appeals',
  appeal: '/staff/appeals/:id',
  recordAppeal: '/staff/cases/:id/appeal',
  papers: '/staff/papers',
  employerEntries: '/staff/organisations',
  changeCalendar: '/staff/calendars',
  staffRegistry: '/staff/registry',
  newEntry: '/staff/registry/new',
  registryEntry: '/staff/registry/:id',
} as const;

export type RouteName = keyof typeof PATHS;

type ParamOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamOf<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

type Params<N extends RouteName> = [ParamOf<(typeof PATHS)[N]>] extends [never]
  ? Record<string, never>
  : Record<ParamOf<(typeof PATHS)[N]>, string>;

/** Builds an address: parameters are percent-encoded, so that `SIT-02/RCV` stays one part of the path. */
export function href<N extends RouteName>(
  name: N,
  ...rest: Params<N> extends Record<string, never>
    ? [params?: undefined, query?: Query]
    : [params: Params<N>, query?: Query]
): string {
  const [params, query] = rest;
  const values = (params ?? {}) as Record<string, string>;
  const path = PATHS[name].replace(/:(\w+)/g, (_all, key: string) => encodeURIComponent(values[key] ?? ''));
  const search = new URLSearchParams(
    Object.entries(query ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1])),
  ).toString();
  return search ? `${path}?${search}` : path;
}

type Query = Readonly<Record<string, string | undefined>>;
