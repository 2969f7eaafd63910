namespace ResponseEval.Cdisc.Tests.Adam.Derivation;

public sealed class PlacementCountsTests
{
    [Fact]
    public void Each_record_counts_once_and_is_placed_if_any_reader_could_use_it()
    {
        var counts = new PlacementCounts();
        counts.Add(Analysis(
            [new("TR", 0, 1, PlacementKind.Reading), new("TR", 1, 2, PlacementKind.Reported) { Code = "RE-IN-117" }, new("TU", 0, 1, PlacementKind.Lesion)],
            [new("TR", 1, 2, PlacementKind.Supporting), new("TR", 2, 3, PlacementKind.Reported) { Code = "RE-IN-101" }, new("TU", 0, 1, PlacementKind.Lesion)]));
        counts.Add(Analysis([new("TR", 0, 1, PlacementKind.Reported) { Code = "RE-IN-101" }], []));
        Assert.Equal([("TU", new RecordCounts(1, 0)), ("TR", new RecordCounts(4, 2)), ("RS", default)], counts.Domains);
        Assert.Equal([("TR", "RE-IN-101", 2L)], counts.Reasons);
        Assert.Equal(2, counts.Domains[1].Counts.Placed);
    }

    [Fact]
    public void A_record_that_two_readers_could_not_use_counts_with_the_first_reason()
    {
        var counts = new PlacementCounts();
        counts.Add(Analysis(
            [new("TU", 0, 1, PlacementKind.Reported) { Code = "RE-IN-118" }],
            [new("TU", 0, 1, PlacementKind.Reported) { Code = "RE-IN-120" }]));
        Assert.Equal([("TU", "RE-IN-118", 1L)], counts.Reasons);
    }

    private static SubjectAnalysis Analysis(params ValueList<Placement>[] readers) => new(new AdamSubject("S-1", new SubjectDates()))
    {
        Readers = [.. readers.Select(static placements => new ReaderHistory { Reader = new Reader("INVESTIGATOR"), Placements = placements })],
    };
}
