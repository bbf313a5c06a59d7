package ru.ryadom.cases;

/** Something a specialist has to do in a case that no term tells of. */
public enum CaseTask {

	REVIEW_MSE_ANSWER, REVIEW_IPRA_EXTRACT, CLOSE_BY_PLAN, REPLACE_PROVIDER, CHECK_HIRING, CHECK_JOB_LOSS, ACCEPT_CASE,

	/** A request of the person waits for an answer. */
	ANSWER_REQUEST,

	/** A paper waits to be handed over to a person without a cabinet. */
	HAND_OVER_PAPER,

	/** A notice waits to be handed over to an employer without a cabinet. */
	HAND_OVER_NOTICE,

	/** An employer has responded: what is known is to be analysed (WPP-02). */
	ANALYSE_NEED,

	/** An employer says that the person does not work there. */
	CHECK_DENIED_HIRING

}
