import type { CaseStage, CaseTask } from '../../gql/graphql';

/** Words of the queue. */
export const words = {
  caption: 'Дела по ближайшему сроку',
  columns: {
    person: 'Человек',
    file: 'Личное дело',
    stage: 'Состояние',
    task: 'Что нужно сделать',
    due: 'Последний день',
    holder: 'Чей ход',
  },
  noTask: 'Срок сейчас не идёт',
  noDue: '—',
  overdueSince: (day: string) => `просрочен с ${day}`,
  stage: {
    DETERMINING_NEED: 'Определяется нуждаемость',
    AWAITING_MSE: 'Ждут ответа МСЭ',
    ARRANGING_PROVIDER: 'Подбирается сопровождающий',
    ACCOMPANYING: 'Идёт сопровождение',
    CLOSED: 'Закрыто',
  } satisfies Record<CaseStage, string>,
  tasks: {
    REVIEW_MSE_ANSWER: 'Разобрать ответ МСЭ',
    ANSWER_REQUEST: 'Ответить на просьбу',
    HAND_OVER_PAPER: 'Вручить на бумаге',
  } satisfies Record<CaseTask, string>,
  filter: {
    title: 'Отбор дел',
    name: 'Фамилия, имя или отчество',
    nameHint: 'Можно начало слова; «ё» и «е» — одно и то же',
    stage: 'Состояние дела',
    anyStage: 'Где есть что делать',
    apply: 'Показать',
    clear: 'Снять отбор',
  },
  empty: 'Открытых дел нет',
  emptyText: 'Когда на приёме заведут дело, оно появится здесь.',
  nothingFound: 'По этому отбору ничего нет',
  nothingFoundText: 'Проверьте имя или выберите другое состояние.',
} as const;
