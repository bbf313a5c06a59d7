import { NBSP } from '../messages';

/** Keeps a phone, a number or initials on one line. */
export function glue(text: string): string {
  return text.replaceAll(' ', NBSP).replaceAll('-', '\u2011');
}

/** «№ 12»: the sign never parts from its number. */
export function numbered(number: string): string {
  return `№${NBSP}${number}`;
}

export function telHref(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
