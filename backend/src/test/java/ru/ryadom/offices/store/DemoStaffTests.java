package ru.ryadom.offices.store;

import java.util.Set;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffCard;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffMembers;
import ru.ryadom.offices.StaffRole;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The file of the training system gives the first places and takes none of them back. */
@ServerTest
class DemoStaffTests {

	@Autowired
	private DemoStaff demo;

	@Autowired
	private Offices offices;

	@Autowired
	private StaffMembers members;

	@Autowired
	private MongoOperations mongo;

	@Test
	void aSecondStartChangesNothing() {
		String before = stored("staff_tikhonov").toJson();
		start();
		assertThat(stored("staff_tikhonov").toJson()).isEqualTo(before);
	}

	@Test
	void aNewEditionRenewsWhatTheFileMadeAndLeavesWhatAHeadChanged() {
		StaffMember head = this.offices.member("staff_belov").orElseThrow();
		StaffCard card = new StaffCard("Белов Андрей Петрович", "директор", head.phone(), head.email(),
				Set.of(StaffRole.HEAD));
		assertThat(head.change(card, "staff_another", 2)).isInstanceOfSatisfying(Accepted.class,
				(accepted) -> this.members.save((StaffMember) accepted.value()));
		ofTheEditionBefore("staff_belov");
		ofTheEditionBefore("staff_sedov");
		start();
		assertThat(this.offices.member("staff_belov").orElseThrow().fullName()).isEqualTo("Белов Андрей Петрович");
		assertThat(stored("staff_sedov").getString("edition")).isNotEqualTo("before");
		assertThat(this.offices.member("staff_sedov").orElseThrow().revision()).isEqualTo(2);
	}

	@Test
	void aPlaceOfTheFileThatWasStoredUnsealedIsSealed() {
		this.mongo.updateFirst(place("staff_zimin"),
				new Update().unset("pd").unset("edition").unset("revision").set("name", "Зимин Кирилл Юрьевич"),
				"staff");
		start();
		assertThat(stored("staff_zimin").toJson()).doesNotContain("Зимин");
		assertThat(this.offices.member("staff_zimin").orElseThrow().fullName()).isEqualTo("Зимин Кирилл Юрьевич");
	}

	/** What a head has saved has no edition at all, and so this changes nothing there. */
	private void ofTheEditionBefore(String id) {
		this.mongo.updateFirst(place(id).addCriteria(Criteria.where("edition").exists(true)),
				Update.update("edition", "before"), "staff");
	}

	private void start() {
		this.demo.run(new DefaultApplicationArguments());
	}

	private Document stored(String id) {
		Document found = this.mongo.findOne(place(id), Document.class, "staff");
		assertThat(found).isNotNull();
		return found;
	}

	private static Query place(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

}
