using System.Buffers;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Reporting;

/// <summary>Keeps evaluated subjects for what shows them together, and adds them in input order.</summary>
/// <param name="all">Receives the subjects of all batches.</param>
internal sealed class CollectedSubjects(List<SubjectEvaluation> all) : SubjectReport
{
    private readonly List<SubjectEvaluation> batch = [];

    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output) => batch.Add(evaluation);

    public override void Deliver()
    {
        all.AddRange(batch);
        batch.Clear();
    }
}
