import type { CommunicationNeed, MandateKind } from '../../gql/graphql';
import { NBSP, type Twin } from '../../messages';

/** A person, their needs and representative, and how an account is linked to them. */
export const words = {
  data: {
    title: 'Мои данные',
    lead: {
      text: 'Эти сведения внёс центр занятости. Если что-то неверно, позвоните туда.',
      plain: 'Так вас записали в центре занятости. Нашли ошибку? Позвоните.',
    },
    fullName: 'Фамилия, имя, отчество',
    snils: 'СНИЛС',
    birthDate: 'День рождения',
    phone: 'Телефон',
    email: 'Электронная почта',
    needs: 'Как с вами удобно общаться',
    none: 'не указано',
  },
  need: {
    SIGN_LANGUAGE: 'нужен переводчик русского жестового языка',
    LARGE_PRINT: 'нужен крупный шрифт',
    PLAIN_LANGUAGE: 'нужны простые слова',
    NO_PHONE: 'не звонить, а писать',
    PAPER: 'всё на бумаге',
  } satisfies Record<CommunicationNeed, string>,
  mandate: {
    title: 'Вы представляете другого человека',
    whom: (name: string, until: string): Twin => ({
      text: `Это дело человека: ${name}. Ваше полномочие действует по ${until}, включая этот день.`,
      plain: `Вы помогаете человеку: ${name}. Последний день: ${until}.`,
    }),
    document: 'Документ',
    kind: {
      LEGAL: 'законный представитель',
      POWER_OF_ATTORNEY: 'представитель по доверенности',
    } satisfies Record<MandateKind, string>,
    kindLabel: 'Вид полномочия',
  },
  link: {
    title: 'Осталось связать кабинет с вами',
    lead: {
      text: 'Мы ещё не знаем, чьё дело вам показать. Это делают один раз, на приёме в центре занятости.',
      plain: 'Нужно один раз прийти в центр занятости.',
    },
    steps: [
      {
        title: 'Возьмите паспорт',
        text: 'Подойдёт и документ, который его заменяет. Представителю нужен ещё документ о полномочии.',
        plain: 'Паспорт нужен, чтобы вас узнали.',
      },
      {
        title: 'Придите в центр занятости',
        text: 'Войдите там в этот кабинет с телефона и получите код.',
        plain: 'Откройте этот сайт там, в телефоне.',
      },
      {
        title: 'Назовите код работнику',
        text: 'Он сверит паспорт и введёт код. Дело появится здесь сразу.',
        plain: 'Скажите код работнику. Дело появится здесь.',
      },
    ],
    get: 'Получить код',
    again: 'Получить новый код',
    code: 'Ваш код',
    validUntil: (moment: string): Twin => ({
      text: `Код действует до ${moment}. Потом получите новый.`,
      plain: `Код работает до ${moment}.`,
    }),
    spell: (code: string) => `Код по знакам: ${[...code].join(' ')}`,
    secret: {
      text: 'Называйте код только работнику центра занятости при встрече. По телефону его не спросят.',
      plain: 'Не говорите код по телефону.',
    },
    copy: 'Скопировать код',
  },
  greeting: (name: string) => `Здравствуйте,${NBSP}${name}!`,
} as const;
