import type { CaseOutcome, MeasureResultKind } from '../../../gql/graphql';

/** Words of how cases end. */
export const endings = {
  title: 'Чем кончилось дело',
  outcome: {
    NOT_NEEDED: 'Нуждаемости нет',
    REFUSED_AFTER_MSE: 'Отказ после рекомендации МСЭ',
    EMPLOYED: 'Трудоустроен',
    TERM_ENDED: 'Срок сопровождения истёк',
    REMOVED_FROM_PLAN: 'Мера исключена из плана',
    CITIZEN_REFUSED: 'Гражданин отказался',
    MERGED: 'Объединено с другим делом',
    OTHER: 'Другая причина',
  } satisfies Record<CaseOutcome, string>,
  kind: {
    DONE: 'Выполнено',
    NOT_NEEDED: 'Не понадобилось',
    REFUSED: 'Гражданин отказался',
    NOT_DONE: 'Не выполнено',
  } satisfies Record<MeasureResultKind, string>,
  labels: {
    outcome: 'Исход',
    reason: 'Почему',
    by: 'Кто закрыл',
    employer: 'Принят на работу',
    report: 'Сведения организации',
    results: 'Результаты',
    note: 'Примечание',
  },
  reopened: (day: string) => `Дело открыто снова ${day}:`,
  onDay: (outcome: string, day: string) => `${outcome}, ${day}`,
  employer: (name: string, inn: string, post: string, day: string) => `${name}, ИНН ${inn}; ${post}, с ${day}`,
  received: (text: string, day: string) => `${text} (получены ${day})`,
  measure: (title: string, kind: string, note: string) =>
    note ? `${title}: ${kind.toLowerCase()}. ${note}` : `${title}: ${kind.toLowerCase()}`,
  end: {
    outcome: 'Исход',
    on: 'В какой день',
    employerName: 'Работодатель',
    employerInn: 'ИНН работодателя',
    innHint: '10 или 12 цифр',
    post: 'Должность',
    hiredOn: 'День приёма на работу',
    reason: 'Почему',
    reasonHint: 'Откуда это известно; при трудоустройстве — кто сообщил и чем подтверждено. Без диагнозов.',
    submit: 'Закрыть дело',
  },
  reopen: {
    reason: 'Почему дело открывают снова',
    reasonHint: 'Например: не вышел на работу; закрыли по ошибке. Запись останется в истории.',
    submit: 'Открыть дело снова',
  },
  report: {
    text: 'Сведения организации о сопровождении',
    textHint: 'Что сделано по её мероприятиям и чем кончилось',
    receivedOn: 'Когда получены',
    submit: 'Записать сведения',
  },
  results: {
    suggested: 'Ответы подставлены по записям о сопровождении. Проверьте их.',
    numbered: (position: number, title: string) => `${position}. ${title}`,
    noteOf: (position: number) => `Пояснение к мероприятию ${position}`,
    note: 'Общее примечание',
    submit: 'Внести результаты',
  },
} as const;
