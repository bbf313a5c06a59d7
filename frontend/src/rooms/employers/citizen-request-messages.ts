import type { Twin } from '../../messages';

/** What the worker is told of an employer's request for a plan. */
export const citizenRequestWords = {
  title: { text: 'Обращения работодателей о плане для вас', plain: 'Кто просил план помощи для вас' } satisfies Twin,
  post: 'Должность',
  madeOn: { text: 'День обращения', plain: 'Когда попросили' } satisfies Twin,
  why: { text: 'Основания', plain: 'Почему так решили' } satisfies Twin,
} as const;
