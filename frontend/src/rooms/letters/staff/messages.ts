import type { LetterStage } from '../../../gql/graphql';

/** The monitor of letters, for staff. */
export const monitor = {
  title: 'Письма',
  lead: 'Ушли ли письма-уведомления о делах центра. Кому и на какой адрес, здесь не видно; о чём именно – тоже.',
  none: 'Писем нет.',
  caption: 'Письма, новые сверху',
  filter: { title: 'Отбор писем', stage: 'Состояние', any: 'Все', apply: 'Показать' },
  stage: {
    QUEUED: 'в очереди',
    SENT: 'отправлено',
    FAILED: 'не отправлено',
    DROPPED: 'адреса больше нет',
  } satisfies Record<LetterStage, string>,
  columns: { about: 'О чём', state: 'Состояние', attempts: 'Попытки', deeds: 'Что можно сделать' },
  queued: (moment: string): string => `Поставлено ${moment}`,
  sent: (moment: string): string => `Принято почтой ${moment}`,
  next: (moment: string): string => `Следующая попытка ${moment}`,
  news: (count: number): string => `Новостей: ${count}`,
  attempts: (count: number): string => `Показать (${count})`,
  noAttempts: 'не было',
  of: (id: string): string => `: письмо ${id}`,
  again: 'Отправить снова',
  done: 'Письмо уйдёт первым.',
} as const;
