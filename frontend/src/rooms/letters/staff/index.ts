export { LetterTable } from './LetterTable';
export { monitor as letterWords } from './messages';
