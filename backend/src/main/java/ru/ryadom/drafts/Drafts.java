package ru.ryadom.drafts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts, each for its owner only. */
public interface Drafts {

	/** All of the owner's, saved last first. */
	List<Draft> all(DraftOwner owner);

	/** Those begun at this place, saved last first. */
	List<Draft> at(DraftOwner owner, DraftPlace place);

	Optional<Draft> find(DraftOwner owner, String id);

	Draft.Count count(DraftOwner owner, DraftPlace place);

	/**
	 * Saves a draft of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when another window saved first
	 */
	Draft save(Draft draft);

	void remove(Draft draft);

	/**
	 * Removes a draft of this account and of one of these forms that was sent, if it is
	 * there.
	 */
	void sent(String account, Set<String> forms, String id);

}
