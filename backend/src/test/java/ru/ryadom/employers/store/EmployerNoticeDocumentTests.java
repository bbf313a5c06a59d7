package ru.ryadom.employers.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NoticeExamples;
import ru.ryadom.employers.NoticeStage;
import ru.ryadom.employers.store.EmployerNoticeDocument.Sealed;

import static org.assertj.core.api.Assertions.assertThat;

class EmployerNoticeDocumentTests {

	private final JsonMapper json = JsonMapper.shared();

	@ParameterizedTest
	@EnumSource
	void aNoticeAtEveryStageComesBackAsItWas(NoticeStage stage) {
		EmployerNotice notice = NoticeExamples.at(stage);
		byte[] pd = this.json.writeValueAsBytes(Sealed.of(notice));
		EmployerNoticeDocument stored = EmployerNoticeDocument.of(notice, notice.revision(), null, pd);
		assertThat(stored.toDomain(this.json.readValue(pd, Sealed.class))).isEqualTo(notice);
		assertThat(stored.stage()).isEqualTo(stage.name());
	}

	@ParameterizedTest
	@EnumSource
	void nothingThatTheEmployerOrTheOfficeWroteStandsOutsideTheSealedPart(NoticeStage stage) {
		String open = EmployerNoticeDocument.of(NoticeExamples.at(stage), 1, null, new byte[0]).toString();
		assertThat(open).doesNotContain("Травина", "оператор", "Лебедева", "+7 495");
	}

}
