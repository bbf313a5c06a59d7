package ru.ryadom.employers.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.RequestExamples;
import ru.ryadom.employers.store.PlanRequestDocument.Sealed;

import static org.assertj.core.api.Assertions.assertThat;

class PlanRequestDocumentTests {

	private final JsonMapper json = JsonMapper.shared();

	@ParameterizedTest
	@EnumSource
	void aRequestAtEveryStageComesBackAsItWas(PlanRequestStage stage) {
		PlanRequest request = RequestExamples.at(stage);
		byte[] pd = this.json.writeValueAsBytes(Sealed.of(request));
		PlanRequestDocument stored = PlanRequestDocument.of(request, request.revision(), true, null, pd);
		assertThat(stored.toDomain(this.json.readValue(pd, Sealed.class))).isEqualTo(request);
	}

	@ParameterizedTest
	@EnumSource
	void nothingOfTheWorkerAndOfWhatWasFoundStandsOutsideTheSealedPart(PlanRequestStage stage) {
		String open = PlanRequestDocument.of(RequestExamples.at(stage), 1, true, null, new byte[0]).toString();
		assertThat(open).doesNotContain("Травина", "оператор", "Лебедева", "+7 495", "10000000009", "1990")
			.doesNotContain("CONFIRMED", "NOT_FOUND", "NEEDED", "Тай");
	}

}
