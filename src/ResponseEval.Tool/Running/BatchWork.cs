using System.Buffers;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Sharding;

namespace ResponseEval.Tool.Running;

/// <summary>
/// One batch on its way through the run, with all that evaluating it needs and gives: bytes in, bytes and messages out. Belongs to one
/// thread at a time and is used again for a later batch.
/// </summary>
internal sealed class BatchWork(ResponseEvaluator evaluator, ReaderChoice readers, SubjectReport report, ResultFrame frame, SubjectSearch? search)
{
    private readonly HistoryJsonReader reader = new();
    private readonly ArrayBufferWriter<byte> output = new(SubjectBatch.FullBytes);
    private readonly List<string> messages = [];

    public SubjectBatch Batch { get; } = new();

    /// <summary>The evaluation under way.</summary>
    public Task Evaluation { get; set; } = Task.CompletedTask;

    public ReadOnlySpan<byte> Output => output.WrittenSpan;

    /// <summary>Messages for standard error, in input order.</summary>
    public IReadOnlyList<string> Messages => messages;

    public RunTotals Totals { get; private set; }

    public SubjectSearch? Search => search;

    /// <summary>Which entries are evaluated, and what became of them; null where all are, and nobody asks.</summary>
    public ShardWork? Shard { get; init; }

    /// <exception cref="OperationCanceledException">The run was interrupted: the batch is not complete and must not be written.</exception>
    public void Evaluate(CancellationToken interrupt)
    {
        output.ResetWrittenCount();
        messages.Clear();
        Totals = default;
        for (var place = 0; place < Batch.Entries.Count; place++)
        {
            interrupt.ThrowIfCancellationRequested();
            var entry = Batch.Entries[place];
            if (Shard is null)
                Take(entry);
            else if (Shard.Includes(entry, Batch))
                Take(entry, place);
            else
                Totals += new RunTotals { PassedOver = 1 };
        }
    }

    /// <summary>Hands over what was evaluated; called in input order.</summary>
    public void Deliver()
    {
        report.Deliver();
        Shard?.Deliver(Batch.Entries.Count);
    }

    private void Take(in BatchEntry entry, int place)
    {
        var (written, said) = (output.WrittenCount, messages.Count);
        Take(entry);
        var length = output.WrittenCount - written;
        Shard!.Add(new(place, written > 0 && length > 0 ? length - frame.Between.Length : length, messages.Count > said ? messages[said..] : null));
    }

    private void Take(in BatchEntry entry)
    {
        if (entry.Failure is not null)
        {
            messages.Add("responseeval: " + entry.Failure);
            Totals += new RunTotals { FailedInputs = 1 };
        }
        else if (entry.Note is not null)
        {
            messages.Add(entry.Note);
        }
        else if (entry.Problem is not null)
        {
            messages.Add(entry.Problem.ToString());
            Totals += new RunTotals { Rejected = 1 };
        }
        else
        {
            Evaluate(entry);
        }
    }

    private void Evaluate(in BatchEntry entry)
    {
        try
        {
            if (entry.Sdtm is { } sdtm)
                Evaluate(sdtm, entry.Place);
            else
                Evaluate(reader.Read(Batch.Bytes(entry)), entry.Place);
        }
        catch (Exception exception)
        {
            // A defect of the program: among millions of subjects, one wants to know at which.
            throw new InvalidOperationException($"{entry.Place}: {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    /// <summary>The histories of the wanted readers; a subject that they did not read is passed over.</summary>
    private void Evaluate(SdtmSubject subject, SubjectPlace place)
    {
        var isRead = false;
        foreach (var history in SdtmHistories.Of(subject))
        {
            if (!readers.Includes(history.Reader))
                continue;
            isRead = true;
            Evaluate(new HistoryReading(history.History, subject.SubjectId, history.Problems), place);
        }

        if (isRead)
            return;
        search?.Matches(subject.SubjectId);
        Totals += new RunTotals { WithoutReader = 1 };
    }

    private void Evaluate(HistoryReading reading, SubjectPlace place)
    {
        // One without an id may be the one that is looked for: its problems are shown.
        if (search is not null && reading.SubjectId is { } id && !search.Matches(id))
            Totals += new RunTotals { PassedOver = 1 };
        else if (reading.History is null)
            Reject(reading.Problems, place);
        else
            Report(evaluator.Evaluate(reading.History), reading.Problems);
    }

    private void Reject(ValueList<Problem> problems, SubjectPlace place)
    {
        foreach (var problem in problems)
            messages.Add(InputProblems.At(problem, place).ToString());
        Totals += new RunTotals { Rejected = 1 };
    }

    private void Report(SubjectEvaluation evaluation, ValueList<Problem> inputProblems)
    {
        if (output.WrittenCount > 0)
            output.Write(frame.Between.Span);
        report.Write(evaluation, inputProblems, output);
        Totals += new RunTotals { Reported = 1, Warned = HasWarning(inputProblems) || HasWarning(evaluation.Problems) ? 1 : 0 };
    }

    private static bool HasWarning(ValueList<Problem> problems)
    {
        foreach (var problem in problems)
            if (problem.Severity == ProblemSeverity.Warning)
                return true;
        return false;
    }
}
