export { offerWords } from './messages';
export { OfferCard } from './OfferCard';
