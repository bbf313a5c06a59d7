/** Notices to the staff. */
export const words = {
  title: 'Уведомления',
  lead: 'Напоминания о сроках центра и пропущенные сроки. Новые сверху.',
  none: 'Уведомлений пока нет. Когда срок подойдёт к концу или будет пропущен, оно появится здесь.',
  fresh: 'новое',
  openCase: 'Открыть дело',
  openCaseOf: (title: string, moment: string) => `Открыть дело: ${title}, ${moment}`,
  markRead: 'Прочитано',
  markReadOf: (title: string, moment: string) => `Прочитано: ${title}, ${moment}`,
  readAt: (moment: string) => `прочитано ${moment}`,
} as const;
