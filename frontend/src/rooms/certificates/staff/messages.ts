import type { DeliveryWay } from '../../../gql/graphql';

/** Words about the certificate, as the staff read them. */
export const words = {
  title: 'Сертификат',
  heading: (number: string, edition: number) => `${number}, редакция ${edition}`,
  formedOn: 'Сформирован',
  delivery: 'Вручён',
  notDelivered: 'ещё не вручён',
  delivered: { CABINET: 'в личный кабинет', PAPER: 'на бумаге под подпись' } satisfies Record<DeliveryWay, string>,
  provider: 'Сопровождает',
  period: 'Дни сопровождения',
  days: (from: string, to: string) => `${from} — ${to}`,
  measures: 'Мероприятий',
  notes: 'Примечания',
  noNotes: 'нет',
  official: 'Подписывает',
  form: {
    notes: 'Примечания к сертификату',
    notesHint: 'Они попадут в сам документ. День окончания назовёт система, когда сформирует сертификат.',
    submit: 'Сформировать сертификат',
  },
  deliver: {
    way: 'Как вручить',
    cabinet: 'Направить в личный кабинет',
    paper: 'Вручить на бумаге под подпись',
    handedOn: 'День вручения под подпись',
    submit: 'Записать вручение',
  },
  cancel: 'Не сейчас',
} as const;
