/** Words of the citizen's pages that belong to no room. */
export const citizen = {
  home: {
    title: 'Моё дело',
    case: 'Дело о сопровождении',
    appeals: 'Пожаловаться или попросить',
  },
} as const;
