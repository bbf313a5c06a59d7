import type { CertificateAmendmentKind, DeliveryWay } from '../../../gql/graphql';

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
  standing: 'Что с ним',
  editions: (count: number) => `Прежние редакции: ${count}`,
  edition: (edition: number) => `Редакция ${edition}`,
  amends: (kind: CertificateAmendmentKind, former: number, note: string) =>
    `${kind === 'REPLACEMENT' ? 'Сменился сопровождающий' : 'Исправлена неточность'}, заменила редакцию ${former}: ${note}`,
  replace: {
    about: 'Номер, начало и окончание останутся прежними. Прежняя редакция скажет, что заменена.',
    notesHint: 'Прежние примечания не переносятся: впишите те, что нужны.',
    submit: 'Сформировать новую редакцию',
  },
  correct: {
    about:
      'Номер, начало и окончание останутся прежними. Имя гражданина и контакты работника центра возьмутся заново из сведений.',
    reason: 'Что было неверно',
    notesHint: 'Заменят прежние: впишите всё, что должно стоять в документе.',
    workerName: 'Кто сопровождает от организации',
    workerPhone: 'Его телефон',
    workerEmail: 'Его электронная почта',
    submit: 'Исправить сертификат',
  },
  cancel: 'Не сейчас',
} as const;
