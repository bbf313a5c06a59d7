import type { CaseTask, MseChannel } from '../../../gql/graphql';

/** Words of the exchange with МСЭ. */
export const mse = {
  title: 'Запрос в МСЭ',
  channel: { EXCHANGE: 'Через обмен', PAPER: 'На бумаге' } satisfies Record<MseChannel, string>,
  task: { REVIEW_MSE_ANSWER: 'Разобрать ответ МСЭ', REPLACE_NGO: 'Подобрать другого сопровождающего' } satisfies Record<
    CaseTask,
    string
  >,
  sent: 'Отправлен',
  sentBy: (day: string, channel: string, who: string) => `${day}, ${channel.toLowerCase()}; ${who}`,
  why: 'Почему выписки недостаточно',
  receipt: 'Поступил в МСЭ',
  receiptUnknown: 'Пока неизвестно. Срок ответа предварительный: он пойдёт заново от дня поступления.',
  receiptNeverTold: 'День поступления не сообщили. Ответ уже есть.',
  receiptAwaited: 'Обмен ещё не подтвердил. Срок ответа начнётся с подтверждения.',
  reminders: 'Напоминали',
  answers: 'Ответы',
  answerOf: (number: string, day: string) => `${number} от ${day}`,
  received: (day: string, channel: string) => `получен ${day}, ${channel.toLowerCase()}`,
  recommends: 'МСЭ рекомендует сопровождение',
  recommendsNot: 'МСЭ не рекомендует сопровождение',
  decides: 'МСЭ рекомендует, решает центр занятости.',
  reviewOwed: 'Этот ответ пришёл не в свой черёд и ждёт разбора. Первый ответ он не отменяет.',
  reviewed: 'Разобран',
  reviewedBy: (day: string, who: string) => `${day}, ${who}`,
  request: {
    reason: 'Почему выписки из ИПРА недостаточно',
    reasonHint: 'Это увидит учреждение МСЭ. Без диагнозов.',
    channel: 'Как отправить',
    channelHint: {
      EXCHANGE: 'Уйдёт само; если канал не работает, сообщение подождёт в очереди',
      PAPER: 'Когда обмен не работает: запишите день отправки',
    } satisfies Record<MseChannel, string>,
    sentOn: 'День отправки',
    submit: 'Отправить запрос',
  },
  receiptForm: {
    receiptOn: 'День поступления запроса в МСЭ',
    hint: 'От него считается срок ответа',
    submit: 'Записать день поступления',
  },
  remind: {
    text: 'Если запрос шёл через обмен, напоминание уйдёт тем же путём. Если на бумаге, напомните сами: здесь останется запись. Само собой ничего не решится.',
    submit: 'Напомнить',
  },
  answer: {
    number: 'Номер ответа',
    needed: 'Что рекомендует МСЭ',
    yes: 'Нуждается в сопровождении',
    no: 'Не нуждается в сопровождении',
    reasons: 'Пояснение МСЭ',
    reasonsHint: 'Если оно есть. Без диагнозов.',
    answeredOn: 'День ответа',
    receivedOn: 'День, когда ответ получил центр занятости',
    receivedHint: 'От него считается срок решения',
    submit: 'Записать ответ',
  },
  review: {
    note: 'Что решено с этим ответом',
    noteHint: 'Например: ошибка бюро, запросили разъяснение; или: повод вернуться к решению',
    submit: 'Записать разбор',
  },
} as const;
