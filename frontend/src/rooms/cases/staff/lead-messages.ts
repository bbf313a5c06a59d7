/** Words of who leads a case. */
export const lead = {
  title: 'Кто ведёт дело',
  nobody: 'Никто: дело ничьё.',
  since: (day: string) => `с ${day}`,
  was: (name: string) => `Раньше вёл: ${name}.`,
  gave: (name: string, reason: string) => `Передал: ${name}. Почему: ${reason}`,
  open: 'Передать дело',
  take: 'Взять дело или передать',
  deed: 'Передать дело',
  staff: 'Кто будет вести',
  choose: 'Выберите работника',
  reason: 'Почему',
  reasonHint: 'Увидит тот, кто возьмёт дело. Без диагнозов.',
  submit: 'Передать',
} as const;
