/** What stands on a key in the Russian layout, by its place. */
export const RUSSIAN_KEYS: Readonly<Record<string, string>> = {
  KeyD: 'В',
  KeyF: 'А',
  KeyJ: 'О',
  KeyK: 'Л',
  KeyM: 'Ь',
  KeyN: 'Т',
  KeyP: 'З',
  KeyR: 'К',
  KeyU: 'Г',
  KeyV: 'М',
  KeyX: 'Ч',
};
