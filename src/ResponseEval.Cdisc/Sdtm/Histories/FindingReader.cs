namespace ResponseEval.Cdisc;

/// <summary>
/// Reads what the records of one lesion say at one visit. The diameter of a lymph node is its short axis (LPERP), of any other lesion the longest
/// diameter (LDIAM); DIAMETER stands for either. A state in words completes the diameter, or stands for it where the lesion is not a target.
/// </summary>
internal sealed class FindingReader(SdtmSubject subject, PlacementSheet sheet, ReaderProblems problems)
{
    private const int Longest = 0, ShortAxis = 1, Either = 2, State = 3; // the places of the records that a reading can come of, one for each test

    private readonly LesionResultParser parser = new(problems);

    /// <summary>The finding; null if no record of the lesion can be a reading.</summary>
    /// <param name="lesion">The lesion, or the one of which it is a part.</param>
    /// <param name="results">The records.</param>
    /// <param name="visit">The visit.</param>
    public LesionFinding? Read(IdentifiedLesion lesion, List<int> results, Visit visit)
    {
        Span<int> records = [-1, -1, -1, -1];
        Sort(lesion, results, visit, records);
        var size = FirstWithValue(records[lesion.IsNode ? ShortAxis : Longest], records[Either]);
        CompareAxes(records, size, visit);
        var otherAxis = records[lesion.IsNode ? Longest : ShortAxis];
        if (size >= 0 || otherAxis < 0)
            return size < 0 && records[State] < 0 ? null : Combine(lesion, size, size < 0 ? null : Result(size, true, visit), records[State], visit);
        return IsWrongAxis(otherAxis, lesion, visit)
            ? Combine(lesion, -1, LesionResult.NotEvaluable($"{subject.TumorResults[otherAxis].TestCode} alone"), records[State], visit)
            : Combine(lesion, otherAxis, Result(otherAxis, true, visit), records[State], visit);
    }

    /// <summary>Finds the record of each test; those that are no reading, or repeat one, support it.</summary>
    private void Sort(IdentifiedLesion lesion, List<int> results, Visit visit, Span<int> records)
    {
        foreach (var i in results)
        {
            var place = PlaceOf(subject.TumorResults[i].TestCode);
            if (place < 0)
            {
                PlaceOther(i, lesion, visit);
                continue;
            }

            records[place] = records[place] < 0 ? i : Better(records[place], i, visit);
            sheet.PlaceResult(i, PlacementKind.Supporting, visit, lesion.Id);
        }
    }

    private static int PlaceOf(string? test) => test switch
    {
        TumorTests.LongestDiameter => Longest,
        TumorTests.ShortAxis => ShortAxis,
        TumorTests.Diameter => Either,
        TumorTests.TumorState or TumorTests.NodeState => State,
        _ => -1,
    };

    private LesionFinding Combine(IdentifiedLesion lesion, int sizeRecord, LesionResult? size, int stateRecord, Visit visit)
    {
        LesionResult? state = stateRecord < 0 ? null : Result(stateRecord, false, visit);
        var rule = new FindingRule(lesion, size, state);
        var finding = rule.Finding;
        if (rule.Problem is { } problem)
            problems.Add(
                problem,
                rule.Found,
                rule.Expected,
                visit.Label,
                lesion.Id,
                Record(stateRecord >= 0 ? stateRecord : sizeRecord));
        ValueList<int> records = (sizeRecord >= 0, rule.UsesState) switch
        {
            (true, true) => [sizeRecord, stateRecord],
            (true, false) => [sizeRecord],
            (false, true) => [stateRecord],
            _ => [],
        };
        return finding with { Records = records };
    }

    private int FirstWithValue(int preferred, int fallback) =>
        preferred < 0 || (fallback >= 0 && !LesionResultParser.HasValue(subject.TumorResults[preferred]) && LesionResultParser.HasValue(subject.TumorResults[fallback]))
            ? fallback
            : preferred;

    private LesionResult Result(int index, bool isMeasurement, Visit visit) => parser.Read(subject.TumorResults[index], index, isMeasurement, visit);

    /// <summary>The other axis alone can tell that the lesion is gone or was not evaluated; its size says nothing.</summary>
    private bool IsWrongAxis(int index, IdentifiedLesion lesion, Visit visit)
    {
        var record = subject.TumorResults[index];
        if (LesionResultParser.Millimeters(record) is null or 0)
            return false;
        problems.Add(
            SdtmProblemCatalogue.WrongAxis,
            $"{record.TestCode} alone",
            lesion.IsNode ? "LPERP or DIAMETER of a lymph node" : "LDIAM or DIAMETER",
            visit.Label,
            record.LinkId,
            Record(index));
        sheet.PlaceResult(index, PlacementKind.Reported, visit, lesion.Id, SdtmProblemCatalogue.WrongAxis);
        return true;
    }

    /// <summary>Of two records of one test the first; one that was done on another day makes up for one that was not.</summary>
    private int Better(int first, int second, Visit visit)
    {
        var (one, other) = (subject.TumorResults[first], subject.TumorResults[second]);
        var isDone = LesionResultParser.HasValue(one);
        if (isDone != LesionResultParser.HasValue(other) && !string.Equals(one.Date, other.Date, StringComparison.Ordinal))
            return isDone ? first : second;
        if (!LesionResultParser.IsSame(one, other))
            problems.Add(
                SdtmProblemCatalogue.ResultsDiffer,
                $"{other.TestCode} {Text(other)}",
                $"{one.TestCode} {Text(one)}, as in {Record(first)}",
                visit.Label,
                other.LinkId,
                Record(second));
        return first;
    }

    private void CompareAxes(ReadOnlySpan<int> records, int size, Visit visit)
    {
        var (longest, shortest, either) = (records[Longest], records[ShortAxis], records[Either]);
        if (longest >= 0 && shortest >= 0 && Millimeters(shortest) > Millimeters(longest))
            problems.Add(
                SdtmProblemCatalogue.AxesContradict,
                $"LPERP {Text(subject.TumorResults[shortest])}",
                $"at most LDIAM {Text(subject.TumorResults[longest])}",
                visit.Label,
                subject.TumorResults[shortest].LinkId,
                Record(shortest));
        if (size >= 0 && either >= 0 && size != either && Millimeters(size) is { } used && Millimeters(either) is { } other && used != other)
            problems.Add(
                SdtmProblemCatalogue.DiametersDiffer,
                $"DIAMETER {Text(subject.TumorResults[either])}",
                $"{subject.TumorResults[size].TestCode} {Text(subject.TumorResults[size])}",
                visit.Label,
                subject.TumorResults[either].LinkId,
                Record(either));
    }

    private void PlaceOther(int index, IdentifiedLesion lesion, Visit visit)
    {
        if (subject.TumorResults[index].TestCode is not null)
        {
            sheet.PlaceResult(index, PlacementKind.Supporting, visit, lesion.Id);
            return;
        }

        problems.Add(SdtmProblemCatalogue.NoTest, "no TRTESTCD", "the test", visit.Label, lesion.Id, Record(index));
        sheet.PlaceResult(index, PlacementKind.Reported, visit, lesion.Id, SdtmProblemCatalogue.NoTest);
    }

    private decimal? Millimeters(int index) => LesionResultParser.Millimeters(subject.TumorResults[index]);

    private string Record(int index) => ReaderProblems.Record(subject.TumorResults[index], index);

    private static string Text(TumorResult record) => record.Result ?? record.OriginalResult ?? record.Status ?? "without a result";
}
