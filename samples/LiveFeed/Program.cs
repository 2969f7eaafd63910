using System.Buffers;
using ResponseEval;

// A trial system receives one scan after the other. It keeps only what Save writes, and resumes from it when the next scan arrives.
var evaluator = new ResponseEvaluator(ProtocolRules.Default);
var enrolled = SubjectHistory.Create("S-002")
    .FirstDose(new(2024, 1, 8))
    .Baseline(new(2024, 1, 2), s => s.Target("T1", "lung", 34.0).Target("T2", "liver", 21.5))
    .Build();
var responses = new List<TimepointResponse>();
var saved = Save(evaluator.Begin(enrolled));

Feed(new Assessment("W8", new(2024, 3, 4)) { Readings = [Reading.Measured("T1", Mm(30.0)), Reading.Measured("T2", Mm(20.0))] });

var newLesion = new Lesion("X1", LesionRole.NewTarget) { Site = new AnatomicSite("liver") };
Feed(
    new Assessment("W16", new(2024, 5, 6))
    {
        Readings = [Reading.Measured("T1", Mm(30.0)), Reading.Measured("T2", Mm(21.0)), Reading.Measured("X1", Mm(12.0))],
    },
    [newLesion]);
Feed(new Assessment("W20", new(2024, 6, 5))
{
    Readings = [Reading.Measured("T1", Mm(29.0)), Reading.Measured("T2", Mm(20.0)), Reading.Measured("X1", Mm(17.0))],
});

var window = evaluator.Resume(saved).Window;
var best = BestOverallResponse.Confirmed(responses.ToArray(), window, evaluator.Rules);
Console.WriteLine($"Best response so far (RECIST 1.1, confirmed): {best.Response.Code()} of {best.Date:yyyy-MM-dd}");

// A scan that comes late is refused; the whole history decides then.
try
{
    Feed(new Assessment("W12", new(2024, 4, 1)) { Readings = [Reading.Measured("T1", Mm(30.0))] });
}
catch (InvalidHistoryException exception)
{
    Console.WriteLine(exception.Problems[0]);
}

void Feed(Assessment assessment, params ReadOnlySpan<Lesion> newLesions)
{
    var subject = evaluator.Resume(saved);
    var response = evaluator.Advance(ref subject, assessment, newLesions);
    responses.Add(response);
    saved = Save(subject);
    Console.WriteLine(
        $"{assessment.Id}: RECIST {response.Recist.Overall.Code()}, iRECIST {response.Irecist.Code()} ({response.Rules.Irecist.Code()}), state {saved.Length} bytes");
}

byte[] Save(LiveSubject subject)
{
    var output = new ArrayBufferWriter<byte>();
    evaluator.Save(subject, output);
    return output.WrittenSpan.ToArray();
}

static Length Mm(double millimeters) => Length.FromMillimeters(millimeters);
