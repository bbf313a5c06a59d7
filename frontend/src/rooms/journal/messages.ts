import type { Audience } from '../../gql/graphql';

/** Who did and saw what: for the citizen about themselves, for the auditor about everybody. */
export const words = {
  access: {
    title: 'Кто смотрел мои данные',
    lead: {
      text: 'Каждый просмотр и каждое изменение ваших сведений записаны. Новые записи сверху.',
      plain: 'Здесь видно, кто смотрел ваши данные.',
    },
    latest: 'Кто кроме вас смотрел последним',
    all: 'Все записи',
    none: {
      text: 'Записей пока нет: ваши сведения никто не открывал.',
      plain: 'Ваши данные никто не смотрел.',
    },
    noOthers: {
      text: 'Кроме вас, ваши сведения никто не открывал.',
      plain: 'Никто другой ваши данные не смотрел.',
    },
    whose: 'Чьи записи показать',
    everybody: 'Все записи',
    othersOnly: 'Только другие',
    columns: { who: 'Кто', when: 'Когда', purpose: 'Зачем', kind: 'Что это' },
  },
  kind: { WRITE: 'изменение', READ: 'просмотр' },
  journal: {
    title: 'Журнал',
    lead: 'Одна запись на запрос, который что-то изменил или показал чьи-то сведения. Имён людей в записях нет.',
    caption: 'Записи журнала, новые сверху',
    person: 'Только об одном человеке: номер в системе',
    filter: 'Отобрать',
    clear: 'Показать все',
    none: 'Записей нет.',
    columns: {
      when: 'Когда',
      actor: 'Кто',
      purpose: 'Что сделано или зачем',
      subject: 'О чём',
      persons: 'О ком',
      changes: 'Было и стало',
    },
    change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
    nothing: 'пусто',
  },
  history: { none: 'Записей пока нет.', nothing: 'ничего', became: 'стало' },
  role: {
    PUBLIC: 'без входа',
    UNASSIGNED: 'ещё ни с кем не связан',
    CITIZEN: 'гражданин',
    EMPLOYER: 'работодатель',
    NGO: 'организация-помощник',
    NGO_WORKER: 'сопровождающий от организации',
    SPECIALIST: 'специалист',
    HEAD: 'руководитель',
    REGISTRAR: 'оператор реестра',
    METHODOLOGIST: 'методолог',
    AUDITOR: 'проверяющий',
  } satisfies Record<Audience, string>,
} as const;
