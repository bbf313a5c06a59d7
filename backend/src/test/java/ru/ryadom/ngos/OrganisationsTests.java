package ru.ryadom.ngos;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import ru.ryadom.support.Callers;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Those who act for organisations see for which, and nobody else's. */
@ServerTest
class OrganisationsTests {

	private static final String WHO = """
			{ viewer { __typename
			    ... on NgoViewer { name organisations { name inn post } }
			    ... on EmployerViewer { name organisations { name inn post } } } }""";

	@Autowired
	private Callers callers;

	@Test
	void somebodyOfAnOrganisationSeesForWhichTheyAct() {
		assertThat(viewer("00000000-0000-4000-8000-0000000000b1", "ngo")).isEqualTo("""
				{"__typename":"NgoViewer","name":"Учётная запись","organisations":[\
				{"name":"Автономная некоммерческая организация «Опора и дело»","inn":"7700000016",\
				"post":"координатор"}]}""");
		assertThat(viewer("00000000-0000-4000-8000-0000000000e2", "employer")).isEqualTo("""
				{"__typename":"EmployerViewer","name":"Учётная запись","organisations":[\
				{"name":"Общество с ограниченной ответственностью «Городская мастерская»","inn":"1600000029",\
				"post":"директор"}]}""");
	}

	@Test
	void aRoleWithoutAMembershipIsNobodysYet() {
		assertThat(viewer("00000000-0000-4000-8000-0000000000e2", "ngo"))
			.isEqualTo("{\"__typename\":\"UnassignedViewer\"}");
		assertThat(viewer("00000000-0000-4000-8000-00000000ffff", "ngo", "employer"))
			.isEqualTo("{\"__typename\":\"UnassignedViewer\"}");
	}

	private String viewer(String account, String... roles) {
		return this.callers.signedIn(account, roles).ask(WHO).at("/data/viewer").toString();
	}

}
