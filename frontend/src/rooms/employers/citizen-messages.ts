import type { TermHolder } from '../../gql/graphql';
import type { Twin } from '../../messages';

/** What the worker is told of the notice to their employer. */
export const words = {
  title: 'Помощь на новом рабочем месте',
  turn: 'Чей сейчас ход',
  holder: {
    OFFICE: { text: 'центр занятости', plain: 'центр занятости' },
    MSE: { text: 'учреждение МСЭ', plain: 'врачебная комиссия' },
    NGO: { text: 'организация-помощник', plain: 'организация, которая помогает' },
    EMPLOYER: { text: 'работодатель', plain: 'ваш работодатель' },
    AGREEMENT_PARTY: { text: 'сторона соглашения', plain: 'тот, чей ход по договору' },
  } satisfies Record<TermHolder, Twin>,
  until: { text: 'Последний день', plain: 'Ждём до' } satisfies Twin,
  why: { text: 'Основания', plain: 'Почему так решили' } satisfies Twin,
} as const;
