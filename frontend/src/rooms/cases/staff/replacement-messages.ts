import type {
  KeptProvider,
  ProviderReplacementStage,
  ProviderTroubleKind,
  ReplacementReason,
} from '../../../gql/graphql';

/** Words of replacing who accompanies. */
export const replacements = {
  task: 'Сменить сопровождающего',
  trouble: {
    ENTRY_SUSPENDED: 'Запись организации в реестре приостановлена',
    ENTRY_EXCLUDED: 'Организация исключена из реестра',
    CONTRACT_ENDED: 'Договор с организацией прекращён',
    CONTRACT_EXPIRED: 'Срок договора с организацией истёк',
  } satisfies Record<ProviderTroubleKind, string>,
  since: (what: string, day: string) => `${what} с ${day}.`,
  todo: 'Начните замену. Прежний сопровождает, пока не готова новая редакция сертификата.',
  underway: 'Подберите нового сопровождающего: предложите организации или назначьте работника центра.',
  title: 'Замены сопровождающего',
  stage: {
    UNDERWAY: 'идёт',
    DONE: 'закончена',
    CANCELLED: 'отменена',
  } satisfies Record<ProviderReplacementStage, string>,
  reason: {
    WORKER_LEFT: 'Работник больше не может сопровождать',
    CONTRACT_ENDED: 'Договор с организацией закончился',
    ENTRY_SUSPENDED: 'Запись организации в реестре приостановлена или исключена',
    CITIZEN_ASKED: 'Попросил гражданин',
    NGO_JOINS: 'Организация присоединяется к работнику центра',
    OTHER: 'Другая причина',
  } satisfies Record<ReplacementReason, string>,
  dated: (from: string, to: string | undefined, who: string) => `${to ? `${from} — ${to}` : `с ${from}`}; ${who}`,
  from: (names: string) => `Сопровождает или сопровождал: ${names}`,
  to: (names: string) => `На смену: ${names}`,
  cancelled: (why: string) => `Отменена: ${why}`,
  start: {
    reason: 'Почему меняют сопровождающего',
    note: 'Что случилось',
    noteHint: 'Коротко и без диагнозов',
    keeps: 'Кто остаётся',
    kept: {
      NOBODY: 'Меняются все',
      STAFF: 'Остаётся работник центра',
      NGO: 'Остаётся организация со своей частью',
    } satisfies Record<KeptProvider, string>,
    submit: 'Начать замену',
  },
  cancel: { reason: 'Почему замена не нужна', submit: 'Отменить замену' },
} as const;
