import type { MergedFact } from '../../../gql/graphql';

/** Words of how two cases of one person become one. */
export const merging = {
  actions: { mergeCase: 'Объединить с другим делом' },
  done: { mergeCase: 'Дела объединены, это дело закрыто. Гражданин об этом узнает.' },
  alike: {
    title: 'Похожее дело',
    lead: 'У человека с этим именем и днём рождения в центре есть ещё открытое дело, под другим СНИЛС. Возможно, его завели дважды. Сверьте СНИЛС с документом.',
  },
  traces: {
    title: 'Объединение дел',
    closed: (day: string) => `${day} это дело объединили с главным: `,
    main: (day: string) => `${day} к этому делу присоединили второе: `,
    said: (reason: string, by: string) => `${reason} (${by})`,
    taken: (what: string) => `Из второго дела взято: ${what}.`,
  },
  file: (number: string, snils: string) => `${number}, СНИЛС ${snils}`,
  form: {
    lead: 'Это дело закроется, его сроки снимутся, результатов по нему не ждут. Работа продолжится в главном деле.',
    main: 'Главное дело',
    taken: 'Что взять из этого дела в главное',
    takenHint: 'Что не отмечено, останется в главном деле как есть.',
    facts: {
      IPRA: 'Сведения ИПРА',
      IDENTITY_PAPER: 'Документ, удостоверяющий личность',
      PERSONAL_DATA_SOURCE: 'Откуда личные сведения',
    } satisfies Record<MergedFact, string>,
    beside: (here: string, there: string) => `Здесь: ${here}. В главном: ${there}.`,
    ipra: (number: string, day: string, until: string | undefined, source: string) =>
      `${number} от ${day}${until ? `, действует до ${until}` : ''}, ${source}`,
    seen: (kind: string, day: string) => `${kind}, видели ${day}`,
    samePerson: 'Имя, день рождения и СНИЛС главного дела сверены с документами: это один человек',
    unchecked: 'Сверьте имя, день рождения и СНИЛС главного дела с документами.',
    reason: 'Почему дела два',
    reasonHint: 'Например: СНИЛС набрали с ошибкой. Запись останется в обоих делах.',
    submit: 'Объединить дела',
  },
} as const;
