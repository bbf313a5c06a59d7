import type { Twin } from '../../messages';
import { NBSP } from '../../messages';

/** The case as its citizen sees it. */
export const words = {
  now: 'Что происходит сейчас',
  holder: 'Чей ход',
  holderEnded: 'Дело закончено, ходов больше нет',
  due: 'До какого дня',
  noDue: {
    text: 'Сейчас никакой срок не идёт.',
    plain: 'Сейчас ждать срока не надо.',
  },
  next: 'Что будет дальше',
  fromYou: 'Что нужно от вас',
  nothingFromYou: {
    text: 'Сейчас от вас ничего не нужно.',
    plain: 'Вам ничего делать не надо.',
  },
  steps: 'Все шаги',
  stepDone: (day: string) => `Сделано ${day}`,
  stepDue: (day: string) => `Срок: ${day}`,
  measures: 'Чем вам помогут',
  measureDates: (from: string, to: string) => `с${NBSP}${from} по${NBSP}${to}`,
  file: 'Личное дело',
  fileOf: (number: string, date: string) => `№${NBSP}${number} от ${date}`,
  plan: 'План согласован',
  facts: 'Сведения о деле',
  caseFrom: (date: string) => `Дело по плану от ${date}`,
  former: 'Прежние дела',
  openCase: 'Дело о сопровождении',
  none: {
    title: 'Дела пока нет',
    text: 'Дело появится, когда вы согласуете с центром занятости план с этой мерой.',
    plain: 'Сначала согласуйте план в центре занятости. Потом здесь будет ваше дело.',
  } satisfies Twin & { title: string },
} as const;
