export { BasisMark, BasisWords } from './BasisMark';
export { type DeedForm, DeedFormFrame, NewsOfCase, useDeedForm } from './DeedForm';
export { DueMark } from './DueMark';
export { law } from './messages';
export { NormLink } from './NormLink';
export { type ObjectionLines, ObjectionList, RefusedNotice } from './ObjectionList';
export { TermSteps } from './TermSteps';
export { stillRuns } from './term';
export { WhyTerm } from './WhyTerm';
