namespace ResponseEval.Cdisc;

/// <summary>
/// Reads what the records of one lesion say at one visit. The diameter of a lymph node is its short axis (LPERP), of any other lesion the longest
/// diameter (LDIAM); DIAMETER stands for either. A state in words completes the diameter, or stands for it where the lesion is not a target.
/// </summary>
internal sealed class FindingReader(SdtmSubject subject, PlacementSheet sheet, ReaderProblems problems)
{
    private readonly LesionResultParser parser = new(problems);

    /// <summary>The finding; null if no record of the lesion can be a reading.</summary>
    /// <param name="lesion">The lesion, or the one of which it is a part.</param>
    /// <param name="results">The records.</param>
    /// <param name="visit">The visit.</param>
    public LesionFinding? Read(IdentifiedLesion lesion, List<int> results, Visit visit)
    {
        int longest = -1, shortest = -1, either = -1, state = -1;
        foreach (var i in results)
        {
            ref var first = ref longest;
            switch (subject.TumorResults[i].TestCode)
            {
                case TumorTests.LongestDiameter:
                    break;
                case TumorTests.ShortAxis:
                    first = ref shortest;
                    break;
                case TumorTests.Diameter:
                    first = ref either;
                    break;
                case TumorTests.TumorState or TumorTests.NodeState:
                    first = ref state;
                    break;
                default:
                    PlaceOther(i, lesion, visit);
                    continue;
            }

            first = first < 0 ? i : Better(first, i, visit);
            sheet.PlaceResult(i, PlacementKind.Supporting, visit, lesion.Id);
        }

        var size = lesion.IsNode ? FirstWithValue(shortest, either) : FirstWithValue(longest, either);
        var otherAxis = lesion.IsNode ? longest : shortest;
        CompareAxes(longest, shortest, size, either, visit);
        if (size < 0 && otherAxis >= 0 && !IsWrongAxis(otherAxis, lesion, visit))
            size = otherAxis;
        else if (size < 0 && otherAxis >= 0)
            return Combine(lesion, -1, LesionResult.NotEvaluable($"{subject.TumorResults[otherAxis].TestCode} alone"), state, visit);
        return size < 0 && state < 0 ? null : Combine(lesion, size, size < 0 ? null : Result(size, true, visit), state, visit);
    }

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

    private void CompareAxes(int longest, int shortest, int size, int either, Visit visit)
    {
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
