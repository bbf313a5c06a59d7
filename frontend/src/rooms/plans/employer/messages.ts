/** What an employer does with a plan. */
export const words = {
  answer: 'Ваш ответ на план',
  answerLead: (edition: number) =>
    `Ответ относится к редакции ${edition}. Если план изменят, ответить нужно будет снова.`,
  moved: 'Пока вы читали, план изменился',
  haveRead: (edition: number) => `Перейти к ответу на редакцию ${edition}`,
  agree: 'Согласовать план',
  disagree: 'Не согласовать',
  disagreeWords: 'С чем не согласны и как лучше',
  disagreeSend: 'Записать несогласие',
  talk: 'Замечания и предложения',
  kind: 'Что вы хотите',
  comment: 'Оставить замечание',
  propose: 'Предложить изменение: центр занятости ответит',
  mentor: 'Назначить наставника',
  mentorName: 'Имя наставника',
  mentorPost: 'Должность',
  mentorOrigin: 'Откуда наставник',
  association: 'Объединение',
  consentOn: 'Когда наставник согласился',
  appoint: 'Назначить',
} as const;
