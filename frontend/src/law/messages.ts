import type { Basis, TermHolder, TermStepKind } from '../gql/graphql';
import { formFor, NBSP, say, type Twin } from '../messages';

/** One face for every rule: how sure we are, why a term ends when it does, who has to move, what is in the way. */
export const law = {
  basis: {
    TEXT: {
      mark: 'текст акта',
      text: 'Мы прочитали сам акт.',
      plain: 'Мы прочитали сам закон.',
    },
    PRESENTATION: {
      mark: 'официальная презентация',
      text: 'Правило известно из официальной презентации. Самого акта мы не видели.',
      plain: 'Мы видели рассказ о законе, но не сам закон.',
    },
    PREDECESSOR: {
      mark: 'прежний акт',
      text: 'Правило взято из прежнего акта. Для нового акта это предположение.',
      plain: 'Так было в старом законе. Новый закон может быть другим.',
    },
    SECONDARY: {
      mark: 'вторичный источник',
      text: 'Правило пересказано в другом источнике. Самого акта мы не видели.',
      plain: 'О правиле рассказали другие. Сам закон мы не читали.',
    },
    INTERPRETATION: {
      mark: 'толкование проекта',
      text: 'Акт об этом молчит или неясен. Так его понимаем мы.',
      plain: 'Закон тут неясен. Мы решили понимать его так.',
    },
    NOT_FOUND: {
      mark: 'не найдено',
      text: 'Мы искали это правило и не нашли.',
      plain: 'Мы искали, но не нашли такого правила.',
    },
  } satisfies Record<Basis, Twin & { mark: string }>,
  basisLabel: 'Насколько мы уверены',
  notFound: 'не найдено',
  point: (point: string) => `пункт${NBSP}${point}`,
  norm: (id: string) => `Норма${NBSP}${id}`,
  why: 'Почему этот срок?',
  whyFrom: 'От какого дня считаем',
  whyRule: 'Как считаем',
  whyNorm: 'Какое правило',
  whyDays: 'Все дни по порядку',
  due: 'Последний день',
  until: (day: string) => `до ${day}`,
  moved: (nominal: string): Twin => ({
    text: `По счёту срок кончается ${nominal}. Это нерабочий день, поэтому конец перенесён.`,
    plain: `Счёт закончился ${nominal}. Это выходной, поэтому срок длиннее.`,
  }),
  holder: {
    OFFICE: 'центр занятости',
    MSE: 'медико-социальная экспертиза',
    NGO: 'организация-помощник',
    EMPLOYER: 'работодатель',
    AGREEMENT_PARTY: 'сторона соглашения',
  } satisfies Record<TermHolder, string>,
  holderLabel: 'Чей ход',
  left: (days: number): string => `${formFor(days, 'Остался', 'Осталось', 'Осталось')} ${say.workingDays(days)}`,
  noneLeft: 'Рабочих дней не осталось',
  today: 'Сегодня последний день',
  over: 'Последний день прошёл',
  overBy: (days: number): string => `Просрочено на ${say.workingDays(days)}`,
  step: {
    START: 'день события',
    COUNTED: 'считаем',
    SKIPPED: 'пропускаем',
    MOVED: 'перенос',
  } satisfies Record<TermStepKind, string>,
  countedAs: (index: number) => `${index}-й день`,
  last: 'последний день срока',
  refusedTitle: 'Сделать это нельзя. Ничего не изменилось',
} as const;
