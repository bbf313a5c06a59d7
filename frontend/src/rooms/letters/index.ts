export type { Deed as MailDeed } from './AddressForms';
export { MailSettings } from './MailSettings';
export { words as mailWords } from './messages';
