package ru.ryadom.ngos.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntryStage;
import ru.ryadom.ngos.OfferedHelp;
import ru.ryadom.ngos.Organisation;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.offices.Offices;

/**
 * The lists that an entry stands in: whose list it is, one state or any, one measure or
 * any. Two arrays cannot stand in one index, so each list is one word, and one index
 * answers every filter in the order of names.
 */
final class EntryKeys {

	private static final String ANY = "*";

	private static final String EVERYBODY = "open";

	private final Offices offices;

	EntryKeys(Offices offices) {
		this.offices = offices;
	}

	/** Entries that an operator of the subject keeps. */
	static String kept(RegionId region) {
		return "kept:" + region;
	}

	/** Entries that serve somebody of the subject. */
	static String serving(RegionId region) {
		return "serving:" + region;
	}

	/** All entries. */
	static String everybody() {
		return EVERYBODY;
	}

	/** The word of one list. */
	static String key(String whose, @Nullable EntryStage stage, @Nullable String measure) {
		return String.join("/", whose, (stage != null) ? stage.name() : ANY, (measure != null) ? measure : ANY);
	}

	/** The words of all lists that it stands in. */
	List<String> of(RegistryEntry entry) {
		List<@Nullable String> measures = new ArrayList<>();
		measures.add(null);
		entry.services().stream().map(OfferedHelp::listedId).filter(Objects::nonNull).forEach(measures::add);
		List<@Nullable EntryStage> stages = Arrays.asList(null, EntryStage.of(entry.state()));
		List<String> keys = new ArrayList<>();
		for (String whose : whose(entry)) {
			for (EntryStage stage : stages) {
				measures.forEach((measure) -> keys.add(key(whose, stage, measure)));
			}
		}
		return keys;
	}

	private List<String> whose(RegistryEntry entry) {
		Stream<RegionId> reach = Stream
			.of(entry.territory().wholeRegions().stream(),
					entry.territory().officeIds().stream().map(this.offices::regionOf).flatMap(Optional::stream))
			.flatMap((regions) -> regions);
		return Stream
			.concat(Stream.of(EVERYBODY, kept(entry.regionId())), reach.distinct().map(EntryKeys::serving).sorted())
			.toList();
	}

	/**
	 * The name without its signs, as it is sorted by; the id after it makes it a place of
	 * its own.
	 */
	static String place(RegistryEntry entry) {
		return String.join(" ", words(entry.organisation().name())) + " /" + entry.id();
	}

	/** What an organisation is found by. */
	static List<String> search(Organisation organisation) {
		return Stream.concat(words(organisation.name()).stream(), Stream.of(organisation.inn())).distinct().toList();
	}

	/** The words of a name: lower case, «ё» as «е». */
	static List<String> words(String name) {
		return Arrays.stream(name.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
