/** An answer to a notice that came on paper, for the office. */
export const paperAnswerWords = {
  open: 'Внести ответ с бумаги',
  note: 'По дню, когда бумага пришла, видно, в срок ли ответ. Отклик после срока примут как обращение.',
  kind: 'Что на бумаге',
  cameOn: 'День, когда бумага пришла',
  signedBy: 'Кто подписал',
  signedByHint: 'Имя и должность',
  requisites: 'Номер и дата бумаги',
  requisitesHint: 'Например: вх. № 15 от 3 июня',
  submit: 'Внести ответ',
  done: 'Ответ внесён.',
} as const;
