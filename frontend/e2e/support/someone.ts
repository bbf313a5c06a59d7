import { randomInt } from 'node:crypto';

export interface Someone {
  readonly snils: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly file: string;
}

const FIRST = ['Вера', 'Лидия', 'Инна', 'Раиса', 'Жанна', 'Алла', 'Нина', 'Тамара'] as const;
const BEGINNING = ['Бело', 'Верхо', 'Добро', 'Зелено', 'Красно', 'Мало', 'Ново', 'Старо', 'Тихо', 'Черно'] as const;
const MIDDLE = ['бере', 'горо', 'доле', 'лесо', 'поле', 'речи', 'сади', 'ями', 'хуто', 'ключе'] as const;
const END = ['вская', 'нская', 'цкая', 'шова', 'дина', 'тина'] as const;

/** Somebody whom the system has not seen: a СНИЛС with right control digits, a name and a file of their own. */
export function someone(): Someone {
  // A double name: a search for it has to find nobody of another test.
  const lastName = `${surname()}-${surname()}`;
  const firstName = pick(FIRST);
  const middleName = 'Тестовна';
  return {
    snils: snils(randomInt(100_000_000, 999_999_999)),
    lastName,
    firstName,
    middleName,
    fullName: `${lastName} ${firstName} ${middleName}`,
    birthDate: '1990-04-12',
    file: `Т-${Date.now()}-${randomInt(1000)}`,
  };
}

/** Somebody else of the same family name, to be found together. */
export function namesake(of: Someone): Someone {
  const other = someone();
  const firstName = of.firstName === 'Яна' ? 'Ольга' : 'Яна';
  return { ...other, lastName: of.lastName, firstName, fullName: `${of.lastName} ${firstName} ${other.middleName}` };
}

/** @param number nine digits, above 001-001-998, below which there are no control digits */
function snils(number: number): string {
  const digits = String(number);
  const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (9 - place), 0);
  const control = String((sum % 101) % 100).padStart(2, '0');
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)} ${control}`;
}

function surname(): string {
  return pick(BEGINNING) + pick(MIDDLE) + pick(END);
}

function pick<Of>(from: readonly [Of, ...Of[]] | readonly Of[]): Of {
  return from[randomInt(from.length)] as Of;
}

export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
