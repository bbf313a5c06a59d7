export { BasisMark, BasisWords } from './BasisMark';
export { law } from './messages';
export { NormLink } from './NormLink';
export { formErrorsOf, type ObjectionLines, ObjectionList, RefusedNotice } from './ObjectionList';
export { TermSteps } from './TermSteps';
export { WhyTerm } from './WhyTerm';
