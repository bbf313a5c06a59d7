export { exchangeHref, filterOf, readExchangeAddress } from './address';
export { ChannelList } from './ChannelList';
export { ExchangeFilterForm } from './ExchangeFilterForm';
export { ExchangeTable } from './ExchangeTable';
export { words as exchangeWords } from './messages';
