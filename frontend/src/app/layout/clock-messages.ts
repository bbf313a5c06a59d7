import type { ClockStep } from '../../gql/graphql';
import type { Twin } from '../../messages';

/** Words of the training clock; only the training system says them. */
export const clock = {
  moved: (day: string): Twin => ({
    text: `Учебные часы переведены: сейчас ${day}.`,
    plain: `Здесь сейчас другой день: ${day}.`,
  }),
  open: 'Учебные часы',
  title: 'Учебные часы',
  shows: (moment: string) => `Часы показывают ${moment}`,
  real: 'Это настоящее время.',
  note: 'Часы одни для всех, кто сейчас в учебной системе. От перевода истекают сроки, и учебные МСЭ, СМЭВ и ЕЦП отвечают, когда наступит их день.',
  back: 'Назад тоже можно. Что случилось, останется: пропущенный срок не пойдёт снова, а у записей будут дни, которые для часов ещё не наступили.',
  steps: 'Перевести вперёд',
  step: {
    HOUR: 'На час',
    DAY: 'На день',
    WORKING_DAY: 'На следующий рабочий день',
    WEEK: 'На неделю',
    MONTH: 'На месяц',
  } satisfies Record<ClockStep, string>,
  day: 'Перевести на день',
  submit: 'Перевести на этот день',
  realTime: 'Вернуть настоящее время',
  close: 'Закрыть часы',
  done: (moment: string) => `Готово. Часы показывают ${moment}. Страница обновлена.`,
} as const;
