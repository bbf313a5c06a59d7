/** Words about a deed that somebody else got ahead of. */
export const deed = {
  conflictTitle: 'Кто-то сохранил раньше вас',
  conflict: 'Пока форма была открыта, эти сведения изменили. Ничего из введённого не пропало.',
  fresh: 'Загрузить свежие сведения',
  freshTitle: 'Сведения обновлены',
  freshText: 'Сверьте введённое с тем, что стало, и отправьте ещё раз.',
  news: 'Что изменилось, пока вы заполняли форму:',
  restoredTitle: 'Здесь то, что вы ввели раньше',
  restored: 'Это ещё не отправлено.',
  restart: 'Начать заново',
} as const;
