import type { TransferCheck } from '../../../gql/graphql';

/** Words of how cases go from one office to another. */
export const transfers = {
  actions: {
    transferCase: 'Передать дело в другой центр',
    acceptCase: 'Принять дело',
    returnCase: 'Вернуть дело прежнему центру',
  },
  done: {
    transferCase: 'Дело передано. Гражданин об этом узнает.',
    acceptCase: 'Дело принято.',
    returnCase: 'Дело возвращено прежнему центру.',
  },
  title: 'Передачи между центрами',
  way: (from: string, to: string, day: string) => `${from} → ${to}, ${day}`,
  waits: 'ждёт приёма',
  said: (reason: string, by: string) => `${reason} (${by})`,
  answered: (accepted: boolean, day: string, by: string) => `${accepted ? 'Принято' : 'Возвращено'} ${day}, ${by}.`,
  checked: (what: string) => `Проверено: ${what}.`,
  checks: {
    RESIDENCE: 'Человек живёт или находится там, где работает центр',
    PERSONAL_FILE: 'Личное дело получено',
    CONTACTS: 'Телефон, почта и то, как удобно общаться',
    PROVIDER: 'Кто сопровождает и сможет ли продолжать',
  } satisfies Record<TransferCheck, string>,
  send: {
    lead: 'Дело сразу уйдёт в другой центр. Здесь останется только то, что оно было, его дни и куда ушло.',
    office: 'В какой центр',
    choose: 'Выберите центр',
    on: 'С какого дня',
    reason: 'Почему передают',
    reasonHint: 'Например: переехал к дочери. Это прочтёт принимающий центр.',
    submit: 'Передать дело',
  },
  accept: {
    checked: 'Что проверено',
    words: 'Примечание',
    submit: 'Принять дело',
  },
  back: {
    reason: 'Почему возвращают',
    reasonHint: 'Это прочтут центр, который передал дело, и гражданин.',
    submit: 'Вернуть дело',
  },
  former: {
    title: 'Переданные дела',
    lead: 'От переданного дела центру остаётся только то, что оно было, его дни и куда ушло. Каждый просмотр попадает в журнал.',
    none: 'Переданных дел нет.',
    columns: {
      file: 'Личное дело',
      plan: 'План согласован',
      moved: 'Передано',
      to: 'Куда',
      accepted: 'Принято',
    },
    waits: 'ещё не приняли',
  },
} as const;
