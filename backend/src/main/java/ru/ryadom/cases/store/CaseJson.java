package ru.ryadom.cases.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.cases.CaseState;
import ru.ryadom.cases.NgoOfferState;

/**
 * How the sealed part of a case is written. Names of states are part of the stored shape:
 * they stay when a class is renamed.
 */
final class CaseJson {

	/** Built once: a mapper learns the shape of a case at its first use. */
	static final JsonMapper MAPPER = JsonMapper.builder()
		.addMixIn(NgoOfferState.class, OfferStates.class)
		.addMixIn(CaseState.class, CaseStates.class)
		.build();

	private CaseJson() {
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
	@JsonSubTypes({ @JsonSubTypes.Type(value = NgoOfferState.OfferWaiting.class, name = "waiting"),
			@JsonSubTypes.Type(value = NgoOfferState.OfferAgreed.class, name = "agreed"),
			@JsonSubTypes.Type(value = NgoOfferState.OfferDeclined.class, name = "declined"),
			@JsonSubTypes.Type(value = NgoOfferState.OfferWithdrawn.class, name = "withdrawn") })
	private interface OfferStates {

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
	@JsonSubTypes({ @JsonSubTypes.Type(value = CaseState.DeterminingNeed.class, name = "determiningNeed"),
			@JsonSubTypes.Type(value = CaseState.AwaitingMse.class, name = "awaitingMse"),
			@JsonSubTypes.Type(value = CaseState.ArrangingProvider.class, name = "arrangingProvider"),
			@JsonSubTypes.Type(value = CaseState.Accompanying.class, name = "accompanying"),
			@JsonSubTypes.Type(value = CaseState.CaseClosed.class, name = "closed") })
	private interface CaseStates {

	}

}
