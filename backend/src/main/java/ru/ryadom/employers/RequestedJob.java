package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What an employer asks a plan for, and with whom to talk of it. Приложение 5 was not
 * found: which fields there are is the project's.
 *
 * @param wishes what the employer knows to be needed; may be empty
 */
public record RequestedJob(String post, LocalDate startsOn, String wishes, MentorWish mentor, String contactName,
		String contactPhone) {

	List<Objection> objections(LocalDate today) {
		return new Objections().text("post", this.post, 200)
			.when(this.startsOn.isAfter(today.plusYears(1)),
					Objection.at("startsOn", "FIRST_DAY_TOO_FAR",
							"До первого рабочего дня больше года. Проверьте дату или обратитесь позже."))
			.longest("wishes", this.wishes, 4000)
			.text("contactName", this.contactName, 200)
			.text("contactPhone", this.contactPhone, 50)
			.all();
	}

}
