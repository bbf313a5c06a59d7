import type { RouteName } from '../src/lib/paths';

/** How a test comes to a screen, and what it must find there before it looks for faults. */
export interface Visit {
  /** Who signs in; nobody for a public page. */
  readonly as?: string;
  /** Where the page is. A page about one thing is reached the way its reader would reach it. */
  readonly path: string;
  /** What is typed into the search of the queue first: a name never stands in an address. */
  readonly find?: string;
  readonly reachBy?: string | readonly string[];
  readonly heading: string | RegExp;
  /** A fact of the demo data that only the right page, filled, can show. */
  readonly fact: string | RegExp;
}

/** One visit for each route of `src/app/routes.ts`: a route without a visit does not compile and fails the unit tests. */
export const VISITS: Readonly<Record<RouteName, Visit>> = {
  start: { path: '/', heading: 'Рядом с вами на пути к работе', fact: 'Открыто всем, без входа' },
  calculator: {
    path: '/calculator?norm=SIT-03&from=2026-05-07',
    heading: 'Калькулятор сроков',
    fact: '15\u00a0мая\u00a02026\u00a0г., пятница',
  },
  norms: { path: '/norms', heading: 'Нормы', fact: /SIT-01/ },
  norm: { path: '/norms/SIT-09', heading: /.+/, fact: 'Простыми словами' },
  calendars: { path: '/calendars', heading: 'Производственные календари', fact: '2026\u00a0год' },
  measures: { path: '/measures', heading: 'Перечень мероприятий', fact: /переговоров с работодателем/ },
  registry: { path: '/registry?region=RU-TA', heading: 'Реестр НГО', fact: 'Шаг навстречу' },
  about: { path: '/about', heading: 'О системе', fact: 'Кто видит ваши данные' },
  accessibility: { path: '/accessibility', heading: 'Доступность сайта', fact: /320/ },
  mail: { as: 'citizen', path: '/mail', heading: 'Уведомления по почте', fact: 'Раз в день, утром, всё вместе' },
  cabinet: { as: 'citizen', path: '/cabinet', heading: 'Моё дело', fact: 'Что происходит сейчас' },
  citizenCase: {
    as: 'citizen',
    path: '/cabinet',
    reachBy: 'Сведения о деле',
    heading: 'Дело о сопровождении',
    fact: 'План согласован',
  },
  certificate: {
    as: 'citizen',
    path: '/cabinet',
    reachBy: 'Открыть сертификат',
    heading: /^Сертификат о предоставлении сервиса/,
    fact: 'Для сопровождения определен работник центра занятости населения/ негосударственная организация',
  },
  citizenAppeals: {
    as: 'citizen',
    path: '/cabinet',
    reachBy: 'Пожаловаться или попросить',
    heading: 'Жалобы и просьбы',
    fact: 'Её разбирает руководитель центра',
  },
  messages: { as: 'citizen', path: '/cabinet/messages', heading: 'Сообщения', fact: /20\d\d\u00a0г\. в \d\d:\d\d/ },
  myData: { as: 'citizen', path: '/cabinet/data', heading: 'Мои данные', fact: 'СНИЛС' },
  accessLog: { as: 'citizen', path: '/cabinet/access', heading: 'Кто смотрел мои данные', fact: 'вы сами' },
  offers: {
    as: 'ngo',
    path: '/cabinet/offers',
    heading: 'Предложения сопровождать',
    fact: 'вы согласились',
  },
  companions: {
    as: 'ngo',
    path: '/cabinet/companions',
    heading: 'Сопровождающие',
    fact: 'Журавлёва Вера Ильинична',
  },
  assignments: {
    as: 'companion',
    path: '/cabinet/assignments',
    heading: 'Мои сопровождения',
    fact: 'Белова Нина Олеговна',
  },
  assignment: {
    as: 'companion',
    path: '/cabinet/assignments',
    reachBy: 'Белова Нина Олеговна',
    heading: 'Белова Нина Олеговна',
    fact: 'Созвонились с отделом кадров, встреча назначена.',
  },
  employerNotices: {
    as: 'employer',
    path: '/cabinet/notices',
    heading: 'Уведомления',
    fact: 'Травина Алла Юрьевна',
  },
  employerNotice: {
    as: 'employer',
    path: '/cabinet/notices',
    reachBy: 'Травина Алла Юрьевна',
    heading: 'Травина Алла Юрьевна',
    fact: 'Ответить не позднее',
  },
  planRequests: {
    as: 'employer',
    path: '/cabinet/requests',
    heading: 'Обращения за планом',
    fact: 'Горелова Тамара Сергеевна',
  },
  newPlanRequest: {
    as: 'employer',
    path: '/cabinet/requests/new',
    heading: 'Новое обращение за планом',
    fact: 'О ком обращение',
  },
  planRequest: {
    as: 'employer',
    path: '/cabinet/requests',
    reachBy: 'Горелова Тамара Сергеевна',
    heading: 'Горелова Тамара Сергеевна',
    fact: /оканчивается на/,
  },
  plans: { as: 'employer', path: '/cabinet/plans', heading: 'Планы на рабочем месте', fact: 'кладовщик' },
  plan: {
    as: 'employer',
    path: '/cabinet/plans',
    reachBy: 'Рябинина Ольга Степановна',
    heading: /^План на рабочем месте/,
    fact: 'Мероприятия',
  },
  staffRequests: {
    as: 'specialist',
    path: '/staff/requests',
    heading: 'Обращения работодателей',
    fact: 'Горелова Тамара Сергеевна',
  },
  staffRequest: {
    as: 'specialist',
    path: '/staff/requests',
    reachBy: 'Горелова Тамара Сергеевна',
    heading: 'Горелова Тамара Сергеевна',
    fact: 'Что можно сделать сейчас',
  },
  staffPlans: { as: 'specialist', path: '/staff/plans', heading: 'Планы на рабочем месте', fact: 'кладовщик' },
  staffPlan: {
    as: 'specialist',
    path: '/staff/plans',
    reachBy: 'Рябинина Ольга Степановна',
    heading: /^План на рабочем месте/,
    fact: 'Что можно сделать сейчас',
  },
  startPlan: {
    as: 'specialist',
    path: '/staff/plans/start/new',
    heading: 'Новый план на рабочем месте',
    fact: 'Мероприятие 1 из 1',
  },
  organisations: {
    as: 'employer5',
    path: '/cabinet/organisations',
    heading: 'Мои организации',
    fact: 'Акционерное общество «Оптический завод»',
  },
  colleagues: {
    as: 'employer',
    path: '/cabinet/colleagues',
    heading: 'Сотрудники',
    fact: 'Грачёв Антон Павлович',
  },
  staff: { as: 'specialist', path: '/staff', find: 'савин', heading: 'Очередь дел', fact: 'Савин Олег' },
  staffCase: {
    as: 'specialist',
    path: '/staff',
    find: 'соловьева',
    reachBy: 'Соловьёва Мария Андреевна',
    heading: 'Соловьёва Мария Андреевна',
    fact: 'Тихонов в эти дни в отпуске. Предложите другого работника.',
  },
  formerCases: {
    as: 'specialist',
    path: '/staff/former',
    heading: 'Переданные дела',
    fact: 'От переданного дела центру остаётся',
  },
  intake: { as: 'specialist', path: '/staff/intake', heading: 'Приём', fact: 'Откуда сведения об инвалидности' },
  orders: {
    as: 'head',
    path: '/staff/orders?stage=DRAFTED',
    heading: 'Приказы о назначении',
    fact: 'Крылов Артём Николаевич',
  },
  changeCalendar: {
    as: 'methodologist',
    path: '/staff/calendars',
    heading: 'Изменить календарь',
    fact: 'Показать, что сдвинется',
  },
  members: {
    as: 'head',
    path: '/staff/members?standing=WORKING',
    heading: 'Работники центра',
    fact: 'Кузнецова Анна Павловна',
  },
  exchange: { as: 'specialist', path: '/staff/exchange', heading: 'Обмен', fact: 'Работает' },
  letters: { as: 'specialist', path: '/staff/letters', heading: 'Письма', fact: 'Ушли ли письма-уведомления' },
  staffRegistry: {
    as: 'registrar',
    path: '/staff/registry?stage=ACTIVE',
    heading: 'Реестр организаций',
    fact: 'Опора и дело',
  },
  newEntry: { as: 'registrar', path: '/staff/registry/new', heading: 'Новая организация', fact: 'Откуда запись' },
  registryEntry: {
    as: 'registrar',
    path: '/staff/registry?name=опора',
    reachBy: 'Автономная некоммерческая организация «Опора и дело»',
    heading: 'Автономная некоммерческая организация «Опора и дело»',
    fact: 'Договоры',
  },
  notices: { as: 'head', path: '/staff/notices', heading: 'Уведомления', fact: 'Срок пропущен' },
  myAssignments: {
    as: 'specialist',
    path: '/staff/assignments',
    heading: 'Мои сопровождения',
    fact: 'Белова Нина Олеговна',
  },
  myAssignment: {
    as: 'specialist',
    path: '/staff/assignments',
    reachBy: 'Белова Нина Олеговна',
    heading: 'Белова Нина Олеговна',
    fact: 'Познакомила с мастером участка.',
  },
  appeals: { as: 'head', path: '/staff/appeals', heading: 'Жалобы и просьбы', fact: 'Соловьёва Мария Андреевна' },
  appeal: {
    as: 'head',
    path: '/staff/appeals',
    reachBy: '№\u00a020',
    heading: /^Жалоба на задержку/,
    fact: 'Сопровождающий обещал позвонить на прошлой неделе. До сих пор никто не позвонил.',
  },
  recordAppeal: {
    as: 'specialist',
    path: '/staff',
    find: 'соловьева',
    reachBy: ['Соловьёва Мария Андреевна', 'Внести жалобу или просьбу'],
    heading: 'Новая жалоба или просьба',
    fact: 'Соловьёва Мария Андреевна',
  },
  papers: { as: 'specialist', path: '/staff/papers', heading: 'Вручить на бумаге', fact: /Зайцев Пётр/ },
  employerEntries: {
    as: 'specialist',
    path: '/staff/organisations',
    heading: 'Заявления организаций',
    fact: 'Тимофеев Глеб Юрьевич',
  },
  journal: { as: 'auditor', path: '/staff/journal', heading: 'Журнал', fact: 'Записи журнала, новые сверху' },
};
