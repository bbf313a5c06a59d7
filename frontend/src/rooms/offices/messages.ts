/** An employment centre and how to reach it. */
export const words = {
  title: 'Ваш центр занятости',
  address: 'Адрес',
  phone: 'Телефон',
  email: 'Электронная почта',
} as const;
