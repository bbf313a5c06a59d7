package ru.ryadom.cases;

/** Stage of a case, to filter lists by. */
public enum CaseStage {

	DETERMINING_NEED, AWAITING_MSE, ARRANGING_PROVIDER, ACCOMPANYING, CLOSED;

	public static CaseStage of(CaseState state) {
		return switch (state) {
			case CaseState.DeterminingNeed _ -> DETERMINING_NEED;
			case CaseState.AwaitingMse _ -> AWAITING_MSE;
			case CaseState.ArrangingProvider _ -> ARRANGING_PROVIDER;
			case CaseState.Accompanying _ -> ACCOMPANYING;
			case CaseState.CaseClosed _ -> CLOSED;
		};
	}

}
