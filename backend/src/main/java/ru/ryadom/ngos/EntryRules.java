package ru.ryadom.ngos;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Ogrn;
import ru.ryadom.law.Decision;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntryDraft.ServiceDraft;
import ru.ryadom.ngos.EntryDraft.TrainedDraft;
import ru.ryadom.ngos.EntryDraft.WorkerDraft;
import ru.ryadom.people.Names;

/** What an entry may say. */
public final class EntryRules {

	private static final int MOST_ROWS = 100;

	private static final int MOST_SERVICES = 40;

	private static final int MOST_PEOPLE_AT_ONCE = 10_000;

	private static final int ORGANISATION_INN = 10;

	private EntryRules() {
	}

	/**
	 * What can be chosen from.
	 *
	 * @param offices those of the operator's subject
	 */
	public record Choices(MeasureList measures, Set<String> regions, Set<String> offices) {

		public Choices {
			regions = Set.copyOf(regions);
			offices = Set.copyOf(offices);
		}

	}

	/**
	 * Reads what was typed, or says everything that is wrong with it.
	 * @param people ids that the entry has already: they stay
	 * @param taken whether another entry of the subject has this ИНН
	 */
	public static Decision<EntryFacts> read(EntryDraft draft, Choices choices, Collection<String> people,
			Predicate<String> taken) {
		String inn = digits(draft.inn());
		List<Objection> objections = new Objections().and(organisation(draft))
			.when(isInn(inn) && taken.test(inn),
					Objection.at("entry.inn", "ORGANISATION_ENTERED",
							"Организация с этим ИНН уже есть в реестре региона: измените её запись."))
			.and(services(draft.services(), choices.measures()))
			.and(territory(draft, choices))
			.longest("entry.conditions", draft.conditions(), 2000)
			.and(people(draft))
			.when(draft.capacity() < 1 || draft.capacity() > MOST_PEOPLE_AT_ONCE,
					Objection.at("entry.capacity", "CAPACITY_UNREADABLE",
							"Скольких человек организация сопровождает одновременно: число от 1 до "
									+ MOST_PEOPLE_AT_ONCE + "."))
			.all();
		return Decision.unless(objections, () -> facts(draft, choices.measures(), Set.copyOf(people)));
	}

	private static EntryFacts facts(EntryDraft draft, MeasureList list, Set<String> people) {
		Set<String> taken = new HashSet<>();
		Function<@Nullable String, String> id = (typed) -> (typed != null && people.contains(typed) && taken.add(typed))
				? typed : Ids.next("ngoworker");
		Organisation organisation = new Organisation(draft.name().strip(), new Inn(digits(draft.inn())),
				Optional.ofNullable(Names.blankToNull(draft.ogrn()))
					.map((typed) -> new Ogrn(digits(typed)))
					.orElse(null),
				draft.phone().strip(), draft.email().strip(), Names.blankToNull(draft.site()), draft.address().strip());
		return new EntryFacts(organisation, draft.services().stream().map((each) -> service(each, list)).toList(),
				new Territory(draft.regions().stream().map(RegionId::new).collect(Collectors.toSet()),
						Set.copyOf(draft.offices())),
				new HelpConditions(draft.communicationNeeds(), draft.ways(), Names.blankToNull(draft.conditions())),
				draft.trainedStaff()
					.stream()
					.map((each) -> new TrainedWorker(id.apply(each.id()), each.name().strip(), each.post().strip(),
							each.paper().strip(), each.validUntil()))
					.toList(),
				draft.accompanying()
					.stream()
					.map((each) -> new AccompanyingWorker(id.apply(each.id()), each.name().strip(),
							each.phone().strip(), Names.blankToNull(each.email())))
					.toList(),
				draft.capacity());
	}

	private static OfferedHelp service(ServiceDraft typed, MeasureList list) {
		String listed = Names.blankToNull(typed.listed());
		String title = (listed != null) ? list.item(listed).map(ListedMeasure::title).orElseThrow()
				: String.valueOf(typed.ownTitle()).strip();
		return new OfferedHelp(listed, title, Names.blankToNull(typed.conditions()));
	}

	private static List<Objection> organisation(EntryDraft draft) {
		String ogrn = Names.blankToNull(draft.ogrn());
		String site = Names.blankToNull(draft.site());
		return new Objections().text("entry.name", draft.name(), 300)
			.when(!isInn(digits(draft.inn())),
					Objection.at("entry.inn", "INN_UNREADABLE",
							"В ИНН организации десять цифр, последняя из них контрольная. Сверьте номер."))
			.when(ogrn != null && !isOgrn(digits(ogrn)),
					Objection.at("entry.ogrn", "OGRN_UNREADABLE",
							"В ОГРН тринадцать цифр, последняя из них контрольная. Сверьте номер."))
			.text("entry.phone", draft.phone(), 40)
			.and(email("entry.email", draft.email(), true))
			.when(site != null && !site.matches("https?://\\S{3,180}"),
					Objection.at("entry.site", "SITE_UNREADABLE",
							"Адрес сайта начинается с http:// или https:// и пишется без пробелов."))
			.text("entry.address", draft.address(), 300)
			.all();
	}

	private static List<Objection> services(List<ServiceDraft> services, MeasureList list) {
		Objections objections = new Objections()
			.when(services.isEmpty(),
					Objection.at("entry.services", "NO_SERVICES", "Назовите хотя бы одну услугу организации."))
			.when(services.size() > MOST_SERVICES, tooMany("entry.services", MOST_SERVICES));
		IntStream.range(0, Math.min(services.size(), MOST_SERVICES)).forEach((i) -> {
			ServiceDraft each = services.get(i);
			String at = "entry.services." + i;
			String listed = Names.blankToNull(each.listed());
			if (listed == null) {
				objections.text(at + ".ownTitle", each.ownTitle(), 300);
			}
			objections
				.when(listed != null && list.item(listed).isEmpty(),
						Objection.at(at + ".listed", "FIELD_EMPTY", "Выберите мероприятие из перечня."))
				.when(IntStream.range(0, i).anyMatch((before) -> isSame(services.get(before), each)),
						Objection.at(at + ((listed != null) ? ".listed" : ".ownTitle"), "SERVICE_TWICE",
								"Эта услуга уже названа выше."))
				.longest(at + ".conditions", each.conditions(), 1000);
		});
		return objections.all();
	}

	private static List<Objection> territory(EntryDraft draft, Choices choices) {
		return new Objections()
			.when(draft.regions().isEmpty() && draft.offices().isEmpty(),
					Objection.at("entry.regions", "NO_TERRITORY",
							"Укажите, где работает организация: субъект целиком или отдельные центры занятости."))
			.when(!choices.regions().containsAll(draft.regions()),
					Objection.at("entry.regions", "REGION_UNKNOWN", "Такого субъекта Федерации нет."))
			.when(!choices.offices().containsAll(draft.offices()),
					Objection.at("entry.offices", "OFFICE_UNKNOWN", "Такого центра занятости в вашем регионе нет."))
			.all();
	}

	private static List<Objection> people(EntryDraft draft) {
		List<TrainedDraft> trained = draft.trainedStaff();
		List<WorkerDraft> accompanying = draft.accompanying();
		Objections objections = new Objections()
			.when(trained.size() > MOST_ROWS, tooMany("entry.trainedStaff", MOST_ROWS))
			.when(accompanying.size() > MOST_ROWS, tooMany("entry.accompanying", MOST_ROWS));
		IntStream.range(0, Math.min(trained.size(), MOST_ROWS)).forEach((i) -> {
			TrainedDraft each = trained.get(i);
			String at = "entry.trainedStaff." + i;
			objections.text(at + ".name", each.name(), 150)
				.text(at + ".post", each.post(), 150)
				.text(at + ".paper", each.paper(), 200);
		});
		IntStream.range(0, Math.min(accompanying.size(), MOST_ROWS)).forEach((i) -> {
			WorkerDraft each = accompanying.get(i);
			String at = "entry.accompanying." + i;
			objections.text(at + ".name", each.name(), 150)
				.text(at + ".phone", each.phone(), 40)
				.and(email(at + ".email", each.email(), false));
		});
		return objections.all();
	}

	private static List<Objection> email(String field, @Nullable String typed, boolean needed) {
		String email = Names.blankToNull(typed);
		if (email == null) {
			return needed ? new Objections().text(field, typed, 120).all() : List.of();
		}
		return new Objections()
			.when(!email.matches("[^\\s@]+@[^\\s@]+"),
					Objection.at(field, "EMAIL_UNREADABLE", "Электронная почта пишется так: имя@адрес."))
			.longest(field, email, 120)
			.all();
	}

	private static Objection tooMany(String field, int most) {
		return Objection.at(field, "TOO_MANY_ROWS", "Слишком много строк: не больше " + most + ".");
	}

	private static boolean isSame(ServiceDraft one, ServiceDraft other) {
		String listed = Names.blankToNull(one.listed());
		return (listed != null) ? listed.equals(Names.blankToNull(other.listed()))
				: Names.blankToNull(other.listed()) == null && one.ownTitle() != null && other.ownTitle() != null
						&& fold(one.ownTitle()).equals(fold(other.ownTitle()));
	}

	/** A title as it is compared: «ё» is «е», case and space around do not matter. */
	static String fold(String title) {
		return title.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
	}

	private static String digits(String typed) {
		return typed.replaceAll("[\\s-]", "");
	}

	private static boolean isInn(String digits) {
		try {
			return new Inn(digits).digits().length() == ORGANISATION_INN;
		}
		catch (IllegalArgumentException none) {
			return false;
		}
	}

	private static boolean isOgrn(String digits) {
		try {
			return !new Ogrn(digits).digits().isEmpty();
		}
		catch (IllegalArgumentException none) {
			return false;
		}
	}

}
