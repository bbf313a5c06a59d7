package ru.ryadom.cases;

/** Something a specialist has to do in a case that no term tells of. */
public enum CaseTask {

	REVIEW_MSE_ANSWER,

	/** A request of the person waits for an answer. */
	ANSWER_REQUEST,

	/** A paper waits to be handed over to a person without a cabinet. */
	HAND_OVER_PAPER

}
