package ru.ryadom.ngos.graphql;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntryFilter;
import ru.ryadom.ngos.PublicEntry;
import ru.ryadom.ngos.RegistryEntries;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.usecase.AddNgoContract;
import ru.ryadom.ngos.usecase.AddRegistryEntry;
import ru.ryadom.ngos.usecase.ChangeRegistryEntry;
import ru.ryadom.ngos.usecase.EndNgoContract;
import ru.ryadom.ngos.usecase.ExcludeRegistryEntry;
import ru.ryadom.ngos.usecase.ResumeRegistryEntry;
import ru.ryadom.ngos.usecase.SuspendRegistryEntry;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/** The registry for the contract: who finds what in it, and what is done with it. */
@Controller
class RegistryController {

	private final RegistryEntries entries;

	private final Offices offices;

	private final AddRegistryEntry addRegistryEntry;

	private final ChangeRegistryEntry changeRegistryEntry;

	private final AddNgoContract addNgoContract;

	private final EndNgoContract endNgoContract;

	private final SuspendRegistryEntry suspendRegistryEntry;

	private final ResumeRegistryEntry resumeRegistryEntry;

	private final ExcludeRegistryEntry excludeRegistryEntry;

	RegistryController(RegistryEntries entries, Offices offices, AddRegistryEntry addRegistryEntry,
			ChangeRegistryEntry changeRegistryEntry, AddNgoContract addNgoContract, EndNgoContract endNgoContract,
			SuspendRegistryEntry suspendRegistryEntry, ResumeRegistryEntry resumeRegistryEntry,
			ExcludeRegistryEntry excludeRegistryEntry) {
		this.entries = entries;
		this.offices = offices;
		this.addRegistryEntry = addRegistryEntry;
		this.changeRegistryEntry = changeRegistryEntry;
		this.addNgoContract = addNgoContract;
		this.endNgoContract = endNgoContract;
		this.suspendRegistryEntry = suspendRegistryEntry;
		this.resumeRegistryEntry = resumeRegistryEntry;
		this.excludeRegistryEntry = excludeRegistryEntry;
	}

	@QueryMapping
	Page<PublicEntry> registry(@Argument @Nullable String region, @Argument @Nullable String measure,
			@Argument @Nullable Integer first, @Argument @Nullable String after) {
		Slice slice = Slice.of(first, after, 20);
		// What has no shape of a code is no subject, and nobody works there.
		return (region == null) ? this.entries.open(null, measure, slice)
				: RegionId.parse(region).map((known) -> this.entries.open(known, measure, slice)).orElseGet(Page::none);
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<RegistryEntry> registry(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable EntryFilter filter) {
		return this.entries.page(viewer, (filter != null) ? filter : EntryFilter.ALL, Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = "StaffViewer")
	List<Office> regionOffices(Viewer.StaffViewer viewer) {
		return this.offices.of(new RegionId(viewer.regionId()));
	}

	@SchemaMapping(typeName = "NgoViewer")
	List<RegistryEntry> registryEntries(Viewer.NgoViewer viewer) {
		return this.entries.own(viewer);
	}

	@MutationMapping
	AddRegistryEntry.Result addRegistryEntry(Viewer.StaffViewer viewer, @Argument AddRegistryEntry.Input input) {
		return this.addRegistryEntry.add(viewer, input);
	}

	@MutationMapping
	ChangeRegistryEntry.Result changeRegistryEntry(Viewer.StaffViewer viewer,
			@Argument ChangeRegistryEntry.Input input) {
		return this.changeRegistryEntry.change(viewer, input);
	}

	@MutationMapping
	AddNgoContract.Result addNgoContract(Viewer.StaffViewer viewer, @Argument AddNgoContract.Input input) {
		return this.addNgoContract.add(viewer, input);
	}

	@MutationMapping
	EndNgoContract.Result endNgoContract(Viewer.StaffViewer viewer, @Argument EndNgoContract.Input input) {
		return this.endNgoContract.end(viewer, input);
	}

	@MutationMapping
	SuspendRegistryEntry.Result suspendRegistryEntry(Viewer.StaffViewer viewer,
			@Argument SuspendRegistryEntry.Input input) {
		return this.suspendRegistryEntry.suspend(viewer, input);
	}

	@MutationMapping
	ResumeRegistryEntry.Result resumeRegistryEntry(Viewer.StaffViewer viewer,
			@Argument ResumeRegistryEntry.Input input) {
		return this.resumeRegistryEntry.resume(viewer, input);
	}

	@MutationMapping
	ExcludeRegistryEntry.Result excludeRegistryEntry(Viewer.StaffViewer viewer,
			@Argument ExcludeRegistryEntry.Input input) {
		return this.excludeRegistryEntry.exclude(viewer, input);
	}

}
